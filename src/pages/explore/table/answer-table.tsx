import { useMemo } from 'react';
import { useSpeech } from '../../../i18n/words';
import { FigureText } from '../../../ui/figure-text';
import { useRouter } from '../../../ui/address';
import type { Answer } from '../answer';
import { gridOf } from './model';

interface Props {
  readonly answer: Answer;
  /** The question as a sentence. */
  readonly caption: string;
  /** Id of the reader's own organisation. */
  readonly own: string | null;
}

/** The figures of an answer as a table. */
export function AnswerTable({ answer, caption }: Props) {
  const speech = useSpeech();
  const { address } = useRouter();
  const model = useMemo(() => gridOf(answer, address, speech), [answer, address, speech]);
  return (
    <table className="grid-table">
      <caption>{caption}</caption>
      <tbody>
        {Array.from({ length: Math.min(200, model.rowCount) }, (_, i) => {
          const row = model.rowAt(i);
          return (
            <tr key={row.key}>
              {row.cells.map(({ fact }, slot) => (
                <td key={slot}>{fact === null ? '–' : <FigureText figure={fact} />}</td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

import { annotationAt } from '../../../domain/cube';
import { gridWords } from '../../../i18n/messages/grid';
import { usePartWords } from '../../../i18n/part-words';
import { useSpeech } from '../../../i18n/words';
import type { Answer } from '../answer';
import { type Remark, REMARK_SIGNS, remarks, remarkWords } from './remarks';

const MOST_LOOKED_AT = 5_000;

/** The remarks there are among the figures; all of them where there are too many figures to look at. */
function remarksIn({ dataset, cells }: Answer): readonly Remark[] {
  if (cells.length > MOST_LOOKED_AT) return remarks;
  const found = new Set<Remark>();
  for (const cell of cells) {
    if (!dataset.annotations.has(cell)) continue;
    const { status, note, others } = annotationAt(dataset, cell);
    if (status === 'provisional' || status === 'estimated') found.add(status);
    if (note !== null) found.add('note');
    if (others.some(({ agreement }) => agreement === 'disagrees')) found.add('disputed');
  }
  return remarks.filter((remark) => found.has(remark));
}

/** What the signs beside figures mean. */
export function RemarksLegend({ answer }: { readonly answer: Answer }) {
  const speech = useSpeech();
  const w = usePartWords(gridWords);
  const found = remarksIn(answer);
  if (found.length === 0) return null;
  return (
    <p className="grid-legend">
      {w.signs}{' '}
      {found.map((remark) => (
        <span key={remark} className="grid-legend-sign">
          <b>{REMARK_SIGNS[remark]}</b> {remarkWords(remark, speech)}
        </span>
      ))}
    </p>
  );
}

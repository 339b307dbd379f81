import { useId, useState } from 'react';
import { factAt } from '../../../domain/cube';
import { fill } from '../../../i18n/fill';
import { counted } from '../../../i18n/plural';
import { formatNumber } from '../../../i18n/format';
import { useSpeech } from '../../../i18n/words';
import { FigureText } from '../../../ui/figure-text';
import { usePaper } from '../../../ui/paper';
import type { Answer, Hidden } from '../answer';
import { placeOf } from './drawn';

const sizeOf = (hidden: readonly Hidden[]): number => hidden.reduce((sum, { cells }) => sum + cells.length, 0);

/** What of the answer its drawing does not show, and what it shows though sources disagree; each opens to its list. */
export function HiddenLines({ answer }: { readonly answer: Answer }) {
  const { language, words } = useSpeech();
  const w = words.stage;
  const all = answer.hidden.filter(({ cells }) => cells.length > 0);
  const left = all.filter(({ because }) => because !== 'disagrees');
  const disputed = all.filter(({ because }) => because === 'disagrees');
  const part = ({ because, cells }: Hidden): string =>
    left.length === 1
      ? words.answer.hidden[because]
      : fill(w.hiddenPart, { count: formatNumber(cells.length, { digits: 0, language }), reason: words.answer.hidden[because] });
  return (
    <>
      {left.length === 0 ? null : (
        <HiddenLine
          answer={answer}
          hidden={left}
          line={fill(w.hiddenLine, { lead: counted(sizeOf(left), w.hidden, language), parts: left.map(part).join(w.partsBetween) })}
        />
      )}
      {disputed.length === 0 ? null : (
        <HiddenLine answer={answer} hidden={disputed} line={counted(sizeOf(disputed), w.disputed, language)} />
      )}
    </>
  );
}

interface LineProps {
  readonly answer: Answer;
  readonly hidden: readonly Hidden[];
  readonly line: string;
}

function HiddenLine({ answer, hidden, line }: LineProps) {
  const { words } = useSpeech();
  const paper = usePaper();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <div className="stage-hidden">
      <p>
        {line}
        {paper ? null : (
          <button type="button" className="button plain" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
            {isOpen ? words.stage.hide : words.stage.show}
          </button>
        )}
      </p>
      <div id={id}>{isOpen ? hidden.map((each) => <HiddenList key={each.because} answer={answer} hidden={each} />) : null}</div>
    </div>
  );
}

/** More would be a second table. */
const MOST_LISTED = 60;

function HiddenList({ answer, hidden: { because, cells } }: { readonly answer: Answer; readonly hidden: Hidden }) {
  const { language, words } = useSpeech();
  const listed = Array.from(cells.subarray(0, MOST_LISTED));
  const more = cells.length - listed.length;
  return (
    <ul>
      {listed.map((cell) => (
        <HiddenFigure key={cell} answer={answer} cell={cell} because={because} />
      ))}
      {more > 0 ? <li>{counted(more, because === 'not-top' ? words.stage.moreNotTop : words.stage.more, language)}</li> : null}
    </ul>
  );
}

function HiddenFigure({ answer, cell, because }: { readonly answer: Answer; readonly cell: number; readonly because: Hidden['because'] }) {
  const { language, words } = useSpeech();
  const fact = factAt(answer.dataset, cell);
  const compared = because === 'refused' ? answer.comparer?.(cell) : undefined;
  const reason = compared?.kind === 'refused' ? words.compare.refusals[compared.because] : words.answer.hidden[because];
  return (
    <li>
      <FigureText figure={fact} /> {placeOf(fact, language)} <span className="quiet">– {reason}</span>
    </li>
  );
}

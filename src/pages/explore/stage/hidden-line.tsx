import { useId, useState } from 'react';
import { factAt } from '../../../domain/cube';
import { answerWords } from '../../../i18n/messages/answer';
import { compareWords } from '../../../i18n/messages/compare';
import { stageWords } from '../../../i18n/messages/stage';
import { usePartWords } from '../../../i18n/part-words';
import { counted } from '../../../i18n/plural';
import { useSpeech } from '../../../i18n/words';
import { FigureText } from '../../../ui/figure-text';
import { usePaper } from '../../../ui/paper';
import type { Answer, Hidden } from '../answer';
import { placeOf } from './drawn';
import { hiddenTold } from './left-told';

/** What of the answer its drawing does not show, and what it shows though sources disagree; each opens to its list. */
export function HiddenLines({ answer }: { readonly answer: Answer }) {
  const speech = useSpeech();
  return hiddenTold(answer, speech).map(({ line, hidden }) => (
    <HiddenLine key={hidden[0]?.because} answer={answer} hidden={hidden} line={line} />
  ));
}

interface LineProps {
  readonly answer: Answer;
  readonly hidden: readonly Hidden[];
  readonly line: string;
}

function HiddenLine({ answer, hidden, line }: LineProps) {
  const w = usePartWords(stageWords);
  const paper = usePaper();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <div className="stage-hidden">
      <p>
        {line}
        {paper ? null : (
          <button type="button" className="button plain" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
            {isOpen ? w.hide : w.show}
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
  const { language } = useSpeech();
  const w = usePartWords(stageWords);
  const listed = Array.from(cells.subarray(0, MOST_LISTED));
  const more = cells.length - listed.length;
  return (
    <ul>
      {listed.map((cell) => (
        <HiddenFigure key={cell} answer={answer} cell={cell} because={because} />
      ))}
      {more > 0 ? <li>{counted(more, because === 'not-top' ? w.moreNotTop : w.more, language)}</li> : null}
    </ul>
  );
}

function HiddenFigure({ answer, cell, because }: { readonly answer: Answer; readonly cell: number; readonly because: Hidden['because'] }) {
  const { language } = useSpeech();
  const compare = usePartWords(compareWords);
  const w = usePartWords(answerWords);
  const fact = factAt(answer.dataset, cell);
  const compared = because === 'refused' ? answer.comparer?.(cell) : undefined;
  const reason = compared?.kind === 'refused' ? compare.refusals[compared.because] : w.hidden[because];
  return (
    <li>
      <FigureText figure={fact} /> {placeOf(fact, language)} <span className="quiet">– {reason}</span>
    </li>
  );
}

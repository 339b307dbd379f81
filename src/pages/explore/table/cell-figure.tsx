import { isDirection } from '../../../charts/frame/look';
import { shortFigure } from '../../../charts/frame/figure-words';
import type { Fact } from '../../../domain/figure';
import { formatFigure, speakFigure } from '../../../i18n/format';
import { useSpeech } from '../../../i18n/words';
import { FigureText } from '../../../ui/figure-text';
import { REMARK_SIGNS, remarksOf, remarkWords } from './remarks';

interface Props {
  /** Null where there is no observation. */
  readonly fact: Fact | null;
  /** Whether the unit stands at the figure and not in the head of the table. */
  readonly withUnit: boolean;
}

/** A figure in its cell: signs of what is to be remarked before it, and a dash with its reason where there is no number. */
export function CellFigure({ fact, withUnit }: Props) {
  const speech = useSpeech();
  const { language, words } = speech;
  if (fact === null) {
    return (
      <span title={words.charts.noFigure}>
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">{words.charts.noFigure}</span>
      </span>
    );
  }
  const isAbsent = fact.value === null && !isDirection(fact);
  return (
    <>
      {remarksOf(fact).map((remark) => (
        <span key={remark} title={remarkWords(remark, speech)}>
          <sup className="grid-sign" aria-hidden="true">
            {REMARK_SIGNS[remark]}
          </sup>
          <span className="visually-hidden">{remarkWords(remark, speech)}</span>
        </span>
      ))}
      <FigureText figure={fact}>{withUnit ? formatFigure(fact, language) : shortFigure(fact, language)}</FigureText>
      {isAbsent ? <small className="grid-reason">{speakFigure(fact, language, words)}</small> : null}
      {isDirection(fact) ? <span className="visually-hidden">{speakFigure(fact, language, words)}</span> : null}
    </>
  );
}

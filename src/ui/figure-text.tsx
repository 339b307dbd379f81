import type { ReactNode } from 'react';
import { type Figure, factIds } from '../domain/figure';
import { formatFigure } from '../i18n/format';
import { useSpeech } from '../i18n/words';
import { useFigureOpener } from './figure-opener';
import { useNoteNumber } from './note-numbers';

/** The marks by which a printed figure is known: its observation, or its rule and what it comes from. */
export const figureMarks = (figure: Figure) =>
  figure.kind === 'fact'
    ? { 'data-fact': figure.id ?? '' }
    : { 'data-derived': figure.rule, 'data-from': factIds(figure).join(' ') };

interface Props {
  readonly figure: Figure;
  /** How it is worded here; its usual form when left out. */
  readonly children?: ReactNode;
  readonly className?: string;
}

/** A figure as a button that opens its passport. */
export function FigureText({ figure, children, className }: Props) {
  const { language, words } = useSpeech();
  const open = useFigureOpener();
  const note = useNoteNumber(figure.kind === 'fact' ? figure.sourceId : null);
  return (
    <button
      type="button"
      className={className ? `figure ${className}` : 'figure'}
      aria-haspopup="dialog"
      title={words.passport.open}
      {...figureMarks(figure)}
      onClick={() => open(figure)}
    >
      {children ?? formatFigure(figure, language)}
      {note === null ? null : <sup className="note-number">[{note}]</sup>}
    </button>
  );
}

import { type KeyboardEvent, type ReactNode, type SyntheticEvent } from 'react';
import type { ChartData } from '../../../charts/chart-data';
import type { Figure } from '../../../domain/figure';
import { subjectOf } from '../../../domain/subject';
import { isPlainKey } from '../../../ui/shortcut';
import { figureOfMark } from './drawn';

interface Props {
  readonly data: ChartData;
  readonly onPoint: (figure: Figure) => void;
  readonly onPin: (id: string) => void;
  readonly onNote: (id: string) => void;
  readonly children: ReactNode;
}

const markUnder = (event: SyntheticEvent): Element | null =>
  event.target instanceof Element ? event.target.closest('[data-mark]') : null;

/** Heeds which mark of the drawing within has the pointer or the focus, and two keys pressed on it. */
export function Pointing({ data, onPoint, onPin, onNote, children }: Props) {
  const point = (event: SyntheticEvent): void => {
    const mark = markUnder(event);
    const figure = mark === null ? null : figureOfMark(data, mark);
    if (figure !== null) onPoint(figure);
  };
  const press = (event: KeyboardEvent): void => {
    const act = ([['p', onPin], ['n', onNote]] as const).find(([key]) => isPlainKey(event.nativeEvent, key))?.[1];
    const mark = markUnder(event);
    const figure = mark === null ? null : figureOfMark(data, mark);
    const id = figure === null ? null : (subjectOf(figure)?.id ?? null);
    if (act === undefined || id === null) return;
    event.preventDefault();
    act(id);
  };
  return (
    // The marks within are the controls; what is heard here bubbles up from them.
    // eslint-disable-next-line jsx-a11y-x/no-static-element-interactions
    <div className="stage-drawing" onFocus={point} onPointerOver={point} onKeyDown={press}>
      {children}
    </div>
  );
}

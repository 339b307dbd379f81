import { useMemo } from 'react';
import { factsOf, figuresOf } from '../../../charts/figures';
import type { Answer } from '../answer';
import type { View } from '../view';
import { PeriodSlider } from './period-slider';
import { periodsAnswered, periodsToBrush } from './periods';
import { RangeBrush } from './range-brush';

/** A brush reads as one only where there is a stretch to draw. */
const FEWEST_TO_BRUSH = 3;

interface Props {
  readonly answer: Answer;
  readonly view: View;
}

/** Chooses the stretch of time that is drawn along an axis, or the one period that a map or bars show. */
export function TimeControl({ answer, view }: Props) {
  const { dataset, question, chosen } = answer;
  const toBrush = useMemo(() => periodsToBrush(dataset, question), [dataset, question]);
  const toShow = useMemo(() => periodsAnswered(answer), [answer]);
  if (chosen === null) return null;
  if (chosen.data.along === 'period') {
    return toBrush.length < FEWEST_TO_BRUSH ? null : <RangeBrush periods={toBrush} range={question.range} />;
  }
  const drawn = figuresOf(chosen.data).flatMap(factsOf).at(-1)?.period;
  const current = view.at ?? drawn;
  return toShow.length < 2 || current === undefined ? null : <PeriodSlider periods={toShow} current={current} />;
}

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

/** Chooses the one period that a map or bars show; nothing where time is drawn along an axis. */
export function ShownPeriod({ answer, view }: Props) {
  const { chosen } = answer;
  const periods = useMemo(() => periodsAnswered(answer), [answer]);
  if (chosen === null || chosen.data.along === 'period') return null;
  const drawn = figuresOf(chosen.data).flatMap(factsOf).at(-1)?.period;
  const current = view.at ?? drawn;
  return periods.length < 2 || current === undefined ? null : <PeriodSlider periods={periods} current={current} />;
}

/** Chooses the stretch of time that is drawn along an axis. */
export function DrawnRange({ answer: { dataset, question, chosen } }: Pick<Props, 'answer'>) {
  const periods = useMemo(() => periodsToBrush(dataset, question), [dataset, question]);
  if (chosen?.data.along !== 'period' || periods.length < FEWEST_TO_BRUSH) return null;
  return <RangeBrush periods={periods} range={question.range} />;
}

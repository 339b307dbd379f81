import type { Target } from '../domain/dataset';
import { comparePeriods } from '../domain/period';
import type { ChartData } from './chart-data';
import { factsOf, figuresOf, periodAt } from './figures';

/** `position` null: the target holds for every position, as all are of its period. */
export interface DrawnTarget {
  readonly target: Target;
  readonly position: number | null;
}

/**
 * Targets that have a place in a chart. A target stands for its own period only: at its position where the axis is of
 * periods, along all positions where every figure is of that period; any other is told in words beside the chart.
 */
export function targetsAlong(data: ChartData): readonly DrawnTarget[] {
  const periods = new Set(figuresOf(data).flatMap((figure) => factsOf(figure).map((fact) => fact.period)));
  return data.targets.flatMap((target): readonly DrawnTarget[] => {
    if (data.along !== 'period') return periods.size === 1 && periods.has(target.period) ? [{ target, position: null }] : [];
    const position = data.positions.findIndex((_, i) => periodAt(data, i) === target.period);
    return position < 0 ? [] : [{ target, position }];
  });
}

/** Targets that say something of figures of these periods, ascending: those of one of them, and those still ahead. */
export const targetsOf = (targets: readonly Target[], periods: readonly string[]): readonly Target[] =>
  targets.filter(({ period }) => periods.includes(period) || comparePeriods(period, periods.at(-1) ?? period) > 0);

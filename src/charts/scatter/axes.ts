import { fill } from '../../i18n/fill';
import type { Speech } from '../../i18n/words';
import { axisWidth } from '../axis/axis';
import { linear, niceScale, rankScale, type Scale } from '../axis/ticks';
import type { Against, ChartData } from '../chart-data';
import { isRank } from '../frame/figure-words';
import type { Plot } from '../line/scene';
import type { Pair } from './pairs';

/** What is known of an axis before the room it has. */
interface Axis {
  readonly scale: Scale;
  readonly unit: string;
  /** Name of its indicator with the unit. */
  readonly title: string;
  readonly rank: boolean;
}

type Measure = Pick<Against, 'label' | 'unit'>;

const NEAR_ZERO = 0.35;

/** It starts at 0 where that costs little of its length. */
function scaleOf(values: readonly number[], rank: boolean): Scale {
  if (rank) return rankScale(values);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return niceScale(values, { count: 4, zero: low >= 0 && low < high * NEAR_ZERO, whole: values.every(Number.isInteger) && high > 4 });
}

function axisOf({ label, unit }: Measure, values: readonly number[], { words }: Speech): Axis {
  const rank = isRank({ unit });
  const title = unit.label === '' ? label : fill(words.charts.axisTitle, { name: label, unit: unit.label });
  return { scale: scaleOf(values, rank), unit: unit.label, title, rank };
}

export interface Axes {
  readonly upright: Axis;
  readonly lying: Axis;
}

export function axesOf(data: ChartData, pairs: readonly Pair[], speech: Speech): Axes {
  const first: Measure = { label: data.series[0]?.label ?? '', unit: data.unit };
  const second: Measure = data.against ?? { label: '', unit: data.unit };
  return {
    upright: axisOf(first, pairs.map(({ upright }) => upright.value), speech),
    lying: axisOf(second, pairs.map(({ lying }) => lying.value), speech),
  };
}

const startsBeyond = ({ rank, scale }: Axis): boolean => !rank && (scale.min > 0 || scale.max < 0);

/** What must be known of the axes: where one does not start at 0, and that 1 is the best of ranks. */
export function axisNotes({ upright, lying }: Axes, { words: { charts } }: Speech): readonly string[] {
  const [up, flat] = [startsBeyond(upright), startsBeyond(lying)];
  const zero = up && flat ? charts.axisFromBoth : up ? charts.axisFromUpright : flat ? charts.axisFromLying : null;
  return [...(zero === null ? [] : [zero]), ...(upright.rank || lying.rank ? [charts.bestFirst] : [])];
}

/** Room within the field for marks that stand at the ends of its scales. */
const INSET = 16;

export interface Places {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
}

/** Pixels of figures. Ranks stand with 1 on top of the upright axis and first on the lying one. */
export function placesIn(plot: Plot, { upright, lying }: Axes): Places {
  const [low, high] = [plot.bottom - INSET, plot.top + INSET];
  return {
    x: linear(lying.scale, plot.left + INSET, plot.right - INSET),
    y: linear(upright.scale, upright.rank ? high : low, upright.rank ? low : high),
  };
}

export const uprightWidth = ({ upright }: Axes, { language }: Speech): number => axisWidth(upright.scale, upright.unit, language);

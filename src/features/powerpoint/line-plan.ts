import type { Scale } from '../../charts/axis/ticks';
import { placesAlong } from '../../charts/axis/time';
import type { ChartData } from '../../charts/chart-data';
import { isRank } from '../../charts/frame/figure-words';
import { lineScale } from '../../charts/line/scale';
import { seriesLooks } from '../../charts/looks';
import { localeOf } from '../../i18n/language';
import { axisFormat } from './chart-measures';
import { joinedIn, pointOf } from './chart-points';
import type { NativeChart, NativePoint, NativeSeries } from './native-chart';
import { paintOf } from './paints';
import type { Plan } from './plan';

const YEAR = /^\d{4}$/;
const MOST_PLACES = 200;
const MOST_LABELS = 14;
const FEW = 2;

/** Position of each place of a time axis; null where a period is left out, so that distances stay true. */
function placesOf(data: ChartData): readonly (number | null)[] {
  const at = placesAlong(data.positions.map(({ id }) => id), data.along === 'period');
  const count = (at.at(-1) ?? 0) + 1;
  if (count > Math.max(MOST_PLACES, data.positions.length) || at.some((place) => !Number.isInteger(place))) return data.positions.map((_, p) => p);
  const positions = new Map(at.map((place, p) => [place, p]));
  return Array.from({ length: count }, (_, place) => positions.get(place) ?? null);
}

/** Names of the places; a year that is left out is named all the same. */
function namesOf(data: ChartData, places: readonly (number | null)[]): readonly string[] {
  let last = 0;
  return places.map((p, i) => {
    if (p !== null) last = i;
    const id = data.positions[places[last] ?? 0]?.id ?? '';
    if (p !== null) return data.positions[p]?.label ?? '';
    return YEAR.test(id) ? String(Number(id) + i - last) : ' ';
  });
}

/** All of a short series told in full; of a long one the ends; of others what is not a plain number, for they would cover each other. */
function labelled(points: readonly (NativePoint | null)[], isTold: boolean): readonly (NativePoint | null)[] {
  const filled = points.flatMap((point, i) => (point === null ? [] : [i]));
  if (isTold && filled.length <= MOST_LABELS) return points;
  const kept = new Set(isTold ? [filled[0], filled.at(-1)] : []);
  return points.map((point, i) => (point === null || kept.has(i) || (point.label !== null && 'words' in point.label) ? point : { ...point, label: null }));
}

/** Of the height of the field: closer to the axis there is no room for a label between a point and the names. */
const NEAR_AXIS = 0.14;

/** Labels of points that lie under their neighbours stand under them, unless that is upon the axis. */
function placed(points: readonly (NativePoint | null)[], { min, max }: Pick<Scale, 'min' | 'max'>, isReversed: boolean): readonly (NativePoint | null)[] {
  const height = (value: number): number => (isReversed ? max - value : value - min) / (max - min);
  return points.map((point, i) => {
    if (point === null) return null;
    const around = [points[i - 1], points[i + 1]].filter((one) => one !== null && one !== undefined);
    const isUnder = around.length > 0 && around.every((one) => height(point.value) < height(one.value));
    return { ...point, below: isUnder && height(point.value) > NEAR_AXIS };
  });
}

function seriesOf({ data, subject, speech }: Plan, places: readonly (number | null)[], scale: Scale): readonly NativeSeries[] {
  const looks = seriesLooks(data);
  return data.series.map((series, s) => {
    const look = looks[s];
    const joined = joinedIn(data, s);
    const points = places.map((p) => (p === null ? null : pointOf(series.points[p] ?? null, speech.language, { joined: joined[p] ?? true })));
    return {
      name: series.label || subject,
      paint: paintOf(data.series.length === 1 ? 'var(--accent)' : (look?.paint ?? 'var(--ink)')),
      on: paintOf('var(--on-accent)'),
      marker: look?.marker ?? 'circle',
      dashed: look?.dash !== undefined,
      widthPt: series.own || data.series.length === 1 ? 3.5 : 2.25,
      points: placed(labelled(points, data.series.length === 1 || series.own || data.series.length <= FEW), scale, isRank(data)),
    };
  });
}

/** Figures along time: joined only where they can be compared, broken at every gap; ranks have 1 on top. */
export function lineChart(plan: Plan, form: 'lines' | 'points'): NativeChart {
  const { data, speech } = plan;
  const places = placesOf(data);
  const scale = lineScale(data);
  return {
    form,
    stacked: false,
    language: localeOf(speech.language),
    corner: data.alongLabel,
    categories: namesOf(data, places),
    series: seriesOf(plan, places, scale),
    undrawn: [],
    axis: {
      min: scale.min,
      max: scale.max,
      step: (scale.ticks[2] ?? scale.max) - (scale.ticks[1] ?? scale.min) || 1,
      format: axisFormat(scale, data, speech.language),
      shown: true,
      reversed: isRank(data),
    },
    isWhole: false,
    hasLegend: data.series.length > 1,
    hasCategoryNames: true,
  };
}

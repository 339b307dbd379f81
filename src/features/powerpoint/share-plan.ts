import { shortFigure } from '../../charts/frame/figure-words';
import { textWidth } from '../../charts/frame/text';
import { nameOf, partsAlong } from '../../charts/share/parts';
import { localeOf } from '../../i18n/language';
import { axisFormat, POINTS_PER_INCH } from './chart-measures';
import { pointOf } from './chart-points';
import { CHART_TEXT } from './chart-text';
import type { NativeChart, NativeSeries } from './native-chart';
import { paintOf } from './paints';
import type { Plan } from './plan';

/** Of the width of a chart without names at its side. */
const FIELD = 0.94;
/** Points left free beside a value. */
const BESIDE = 12;

/** A part with its value upon it, or in its name where it is too thin. */
function seriesOf({ data, room, speech }: Plan): readonly NativeSeries[] {
  return partsAlong(data, room.w * FIELD * POINTS_PER_INCH).map((part) => {
    const words = shortFigure(part.figure, speech.language);
    const isInside = textWidth(words, CHART_TEXT, true) + BESIDE <= part.width;
    const point = pointOf(part.figure, speech.language, isInside ? {} : { label: null });
    return {
      name: isInside ? nameOf(part, speech) : `${nameOf(part, speech)}: ${words}`,
      paint: paintOf(part.fill.fill),
      on: paintOf(part.fill.on),
      marker: 'square',
      dashed: false,
      widthPt: 0,
      points: [point],
    };
  });
}

/** Parts of a whole as one bar whose axis ends with the whole: what no source states stays empty. */
export function shareChart(plan: Plan): NativeChart {
  const { data, subject, speech } = plan;
  const whole = data.whole?.value ?? 0;
  return {
    form: 'bars',
    stacked: true,
    language: localeOf(speech.language),
    corner: data.alongLabel,
    categories: [subject],
    series: seriesOf(plan),
    undrawn: data.whole === null ? [] : [{ name: speech.words.charts.table.whole, value: whole }],
    axis: { min: 0, max: whole || 1, step: whole || 1, format: axisFormat({ digits: 0, max: whole }, data, speech.language), shown: false, reversed: false },
    isWhole: true,
    hasLegend: true,
    hasCategoryNames: false,
  };
}

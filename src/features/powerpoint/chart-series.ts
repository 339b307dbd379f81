import { CHART_TEXT, runXml, textXml } from './chart-text';
import type { NativeChart, NativePoint, NativeSeries, Sureness } from './native-chart';
import { paintOf, paler } from './paints';
import { columnName, SHEET_NAME } from './workbook';
import { EMU_PER_POINT, escaped, flag, solid } from './xml';

const line = (hex: string, widthPt: number, dash = ''): string =>
  `<a:ln w="${Math.round(widthPt * EMU_PER_POINT)}">${solid(hex)}${dash === '' ? '' : `<a:prstDash val="${dash}"/>`}</a:ln>`;

const hatched = (pattern: string, hex: string): string =>
  `<a:pattFill prst="${pattern}"><a:fgClr><a:srgbClr val="${hex}"/></a:fgClr><a:bgClr><a:srgbClr val="${paintOf('var(--surface)')}"/></a:bgClr></a:pattFill>`;

/** Fill and outline of a bar, or of its sample in the key: a bound is hatched, what is inexact is hollow, what is computed is pale. */
const areas: Readonly<Record<Sureness, (hex: string) => string>> = {
  plain: (hex) => solid(hex),
  open: (hex) => solid(paler(hex)) + line(hex, 1.5),
  approx: (hex) => `<a:noFill/>${line(hex, 2, 'dash')}`,
  above: (hex) => hatched('wdUpDiag', hex) + line(hex, 1.5),
  below: (hex) => hatched('ltDnDiag', hex) + line(hex, 1.5, 'sysDash'),
  derived: (hex) => solid(paler(hex)) + line(hex, 1.5, 'sysDot'),
};

export const areaXml = (sureness: Sureness, hex: string): string => areas[sureness](hex);

const NOTHING_SHOWN = ['showLegendKey', 'showVal', 'showCatName', 'showSerName', 'showPercent', 'showBubbleSize'];

const shows = (value: boolean): string => NOTHING_SHOWN.map((name) => flag(name, value && name === 'showVal')).join('');

function labelXml({ label }: NativePoint, index: number, place: string, hex: string, { language }: NativeChart): string {
  if (label === null) return `<c:dLbl>${flag('idx', index)}${flag('delete', true)}</c:dLbl>`;
  const content =
    'format' in label
      ? `<c:numFmt formatCode="${escaped(label.format)}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textXml(hex, true)}`
      : `<c:tx><c:rich><a:bodyPr wrap="none"/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${CHART_TEXT * 100}"/></a:pPr><a:r>${runXml(language, hex)}<a:t>${escaped(label.words)}</a:t></a:r></a:p></c:rich></c:tx>`;
  return `<c:dLbl>${flag('idx', index)}${content}${flag('dLblPos', place)}${shows(true)}</c:dLbl>`;
}

function labelsXml(series: NativeSeries, place: (point: NativePoint) => string, hex: (point: NativePoint) => string, chart: NativeChart): string {
  const labelled = series.points.some((point) => point !== null && point.label !== null);
  const each = labelled ? series.points.map((point, i) => (point === null ? '' : labelXml(point, i, place(point), hex(point), chart))).join('') : '';
  return `<c:dLbls>${each}${shows(false)}</c:dLbls>`;
}

const nameXml = (series: NativeSeries, index: number): string =>
  `${flag('idx', index)}${flag('order', index)}<c:tx><c:strRef><c:f>${SHEET_NAME}!$${columnName(index + 1)}$1</c:f><c:strCache>${flag('ptCount', 1)}<c:pt idx="0"><c:v>${escaped(series.name)}</c:v></c:pt></c:strCache></c:strRef></c:tx>`;

/** What is drawn, with the cells it stands in; a gap has no point, and so no number. */
function dataXml(series: NativeSeries, index: number, { categories }: NativeChart): string {
  const column = (name: string): string => `${SHEET_NAME}!$${name}$2:$${name}$${categories.length + 1}`;
  const points = series.points.map((point, i) => (point === null ? '' : `<c:pt idx="${i}"><c:v>${point.value}</c:v></c:pt>`)).join('');
  const names = categories.map((name, i) => `<c:pt idx="${i}"><c:v>${escaped(name)}</c:v></c:pt>`).join('');
  return (
    `<c:cat><c:strRef><c:f>${column('A')}</c:f><c:strCache>${flag('ptCount', categories.length)}${names}</c:strCache></c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>${column(columnName(index + 1))}</c:f><c:numCache><c:formatCode>General</c:formatCode>${flag('ptCount', categories.length)}${points}</c:numCache></c:numRef></c:val>`
  );
}

const INK = paintOf('var(--ink)');

/** Words upon a mark are in the paint for them where it is filled, and in ink where it is pale. */
export function barSeriesXml(series: NativeSeries, index: number, chart: NativeChart): string {
  const own = series.points
    .map((point, i) =>
      point === null || (point.sureness === 'plain' && point.paint === null)
        ? ''
        : `<c:dPt>${flag('idx', i)}${flag('invertIfNegative', false)}${flag('bubble3D', false)}<c:spPr>${areaXml(point.sureness, point.paint ?? series.paint)}</c:spPr></c:dPt>`,
    )
    .join('');
  const upon = (point: NativePoint): string => (chart.stacked && point.sureness === 'plain' ? series.on : INK);
  return (
    `<c:ser>${nameXml(series, index)}<c:spPr>${areaXml('plain', series.paint)}</c:spPr>${flag('invertIfNegative', false)}${own}` +
    `${labelsXml(series, () => (chart.stacked ? 'ctr' : 'outEnd'), upon, chart)}${dataXml(series, index, chart)}</c:ser>`
  );
}

const symbols: Readonly<Record<NativeSeries['marker'], string>> = {
  circle: 'circle',
  square: 'square',
  triangle: 'triangle',
  diamond: 'diamond',
  down: 'star',
  plus: 'plus',
  cross: 'x',
};

const MARKER_POINTS = 9;

const markerXml = ({ marker, paint }: NativeSeries, isHollow: boolean): string =>
  `<c:marker>${flag('symbol', symbols[marker])}${flag('size', MARKER_POINTS)}<c:spPr>${solid(isHollow ? paintOf('var(--surface)') : paint)}${line(paint, 1.5)}</c:spPr></c:marker>`;

const NO_STROKE = '<a:ln><a:noFill/></a:ln>';

/** A point whose stroke is left out, or that is not a plain figure, says so by itself. */
function linePointXml(point: NativePoint | null, index: number, series: NativeSeries, stroke: string): string {
  if (point === null || (point.sureness === 'plain' && point.joined)) return '';
  return `<c:dPt>${flag('idx', index)}${markerXml(series, point.sureness !== 'plain')}${flag('bubble3D', false)}<c:spPr>${point.joined ? stroke : NO_STROKE}</c:spPr></c:dPt>`;
}

export function lineSeriesXml(series: NativeSeries, index: number, chart: NativeChart): string {
  const stroke = chart.form === 'points' ? NO_STROKE : line(series.paint, series.widthPt, series.dashed ? 'dash' : '');
  const own = series.points.map((point, i) => linePointXml(point, i, series, stroke)).join('');
  return (
    `<c:ser>${nameXml(series, index)}<c:spPr>${stroke}</c:spPr>${markerXml(series, false)}${own}` +
    `${labelsXml(series, ({ below }) => (below ? 'b' : 't'), () => (chart.series.length > 1 ? series.paint : INK), chart)}${dataXml(series, index, chart)}${flag('smooth', false)}</c:ser>`
  );
}

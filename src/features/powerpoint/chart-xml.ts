import { axesXml, CATEGORY_AXIS, VALUE_AXIS } from './chart-axes';
import { barSeriesXml, lineSeriesXml } from './chart-series';
import { textXml } from './chart-text';
import type { NativeChart } from './native-chart';
import { paintOf } from './paints';
import { EMU_PER_POINT, flag, solid } from './xml';

const GAP_PERCENT = 45;

const axisIds = flag('axId', CATEGORY_AXIS) + flag('axId', VALUE_AXIS);

const barsXml = (chart: NativeChart): string =>
  `<c:barChart>${flag('barDir', chart.form === 'columns' ? 'col' : 'bar')}${flag('grouping', chart.stacked ? 'stacked' : 'clustered')}${flag('varyColors', false)}` +
  chart.series.map((series, i) => barSeriesXml(series, i, chart)).join('') +
  `${flag('gapWidth', chart.isWhole ? 0 : GAP_PERCENT)}${flag('overlap', chart.stacked ? 100 : -4)}${axisIds}</c:barChart>`;

const linesXml = (chart: NativeChart): string =>
  `<c:lineChart>${flag('grouping', 'standard')}${flag('varyColors', false)}` +
  chart.series.map((series, i) => lineSeriesXml(series, i, chart)).join('') +
  `${flag('marker', true)}${axisIds}</c:lineChart>`;

/** The whole of a share is as long as the field, and what no source states stays empty in it. */
const WHOLE_OUTLINE = `<c:spPr><a:noFill/><a:ln w="${EMU_PER_POINT}">${solid(paintOf('var(--ink-2)'))}</a:ln></c:spPr>`;

const NOTHING_DRAWN = '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>';

const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/**
 * The part of a presentation that draws a chart, its elements in the order of ECMA-376. A gap stays a gap, nothing is
 * smoothed, and the title is that of the slide. The workbook is the relation rId1.
 */
export function chartXml(chart: NativeChart): string {
  const drawing = chart.form === 'lines' || chart.form === 'points' ? linesXml(chart) : barsXml(chart);
  const legend = chart.hasLegend ? `<c:legend>${flag('legendPos', 't')}${flag('overlay', false)}${textXml()}</c:legend>` : '';
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace ${NAMESPACES}>${flag('date1904', false)}${flag('lang', chart.language)}${flag('roundedCorners', false)}` +
    `<c:chart>${flag('autoTitleDeleted', true)}<c:plotArea><c:layout/>${drawing}${axesXml(chart)}${chart.isWhole ? WHOLE_OUTLINE : NOTHING_DRAWN}</c:plotArea>${legend}` +
    `${flag('plotVisOnly', true)}${flag('dispBlanksAs', 'gap')}</c:chart>${NOTHING_DRAWN}${textXml()}` +
    `<c:externalData r:id="rId1">${flag('autoUpdate', false)}</c:externalData></c:chartSpace>`
  );
}

import { fill } from '../../i18n/fill';
import { counted } from '../../i18n/plural';
import type { Speech } from '../../i18n/words';
import type { ChartData, ChartSeries } from '../chart-data';
import { isFilled } from '../figures';
import type { LegendItem } from '../frame/legend';

/** More would be a table under the chart. */
const MOST_NAMED = 4;

/** '2013 – 2017, 2020': the positions along the axis without a number. */
function emptyIn(series: ChartSeries, { positions }: ChartData): string {
  const spans: { readonly from: number; to: number }[] = [];
  positions.forEach((_, p) => {
    if (isFilled(series, p)) return;
    const last = spans.at(-1);
    if (last?.to === p - 1) last.to = p;
    else spans.push({ from: p, to: p });
  });
  const label = (p: number): string => positions[p]?.label ?? '';
  return spans.map(({ from, to }) => (from === to ? label(from) : `${label(from)} – ${label(to)}`)).join(', ');
}

/** Says once for all panels what their empty fields are, and of few panels where; `panels` are the series that have one. */
export function missingItem(data: ChartData, panels: readonly ChartSeries[], speech: Speech): readonly LegendItem[] {
  const { noFigureIn, noFigurePanels } = speech.words.charts;
  if (panels.length === 0) return [];
  const named = panels.map((series) => ({ name: series.label, when: emptyIn(series, data) }));
  const isShort = panels.length <= MOST_NAMED && named.every(({ when }) => when !== '');
  const list = named.map(({ name, when }) => `${name} ${when}`).join('; ');
  return [{ swatch: { kind: 'gap' }, text: isShort ? fill(noFigureIn, { list }) : counted(panels.length, noFigurePanels, speech.language) }];
}

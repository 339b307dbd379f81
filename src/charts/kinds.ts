/** Every way of drawing; `bar` stands its series side by side, `dot` is `line` without joining, `rank` has 1 on top. */
export const chartKinds = [
  'share',
  'bar',
  'stacked',
  'ranked',
  'line',
  'dot',
  'rank',
  'slope',
  'bound',
  'multiples',
  'map',
  'scatter',
  'heat',
  'direction',
] as const;

export type ChartKind = (typeof chartKinds)[number];

export const isChartKind = (text: string): text is ChartKind => (chartKinds as readonly string[]).includes(text);

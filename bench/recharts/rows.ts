/** One observation as an object, as a usual dashboard has it. */
export interface Row {
  readonly indicator: string;
  readonly place: string;
  readonly month: string;
  readonly value: number;
}

const settings = new URLSearchParams(location.search);

/** `?copies=42` makes about a million observations of the 24,000 that are sent. */
const copies = Number(settings.get('copies') ?? 1);

/** `?still` draws without animation, so that drawing is measured and not the animation. */
export const isAnimated = !settings.has('still');

export async function load(): Promise<readonly Row[]> {
  const rows = (await (await fetch('data.json')).json()) as readonly Row[];
  return copies === 1 ? rows : Array.from({ length: copies }, (_, i) => rows.map((row) => ({ ...row, value: row.value + i * 0.01 }))).flat();
}

export const unique = (rows: readonly Row[], key: 'indicator' | 'place'): readonly string[] => [...new Set(rows.map((row) => row[key]))];

function groupBy(rows: readonly Row[], keyOf: (row: Row) => string): readonly (readonly [string, readonly Row[]])[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [row]);
    else group.push(row);
  }
  return [...groups];
}

const mean = (rows: readonly Row[]): number => rows.reduce((sum, row) => sum + row.value, 0) / rows.length;

export const BANDS = ['low', 'middle', 'high'] as const;
const bandOf = ({ value }: Row): (typeof BANDS)[number] => (value < 55 ? 'low' : value < 70 ? 'middle' : 'high');

export const tilesOf = (rows: readonly Row[]): readonly (readonly [string, string])[] => [
  ['Mean', mean(rows).toFixed(1)],
  ['High', rows.filter((row) => bandOf(row) === 'high').length.toLocaleString('en')],
  ['Low', rows.filter((row) => bandOf(row) === 'low').length.toLocaleString('en')],
  ['Observations', rows.length.toLocaleString('en')],
];

export const byYear = (rows: readonly Row[]) =>
  groupBy(rows, (row) => row.month.slice(0, 4)).map(([year, group]) => ({
    year,
    ...Object.fromEntries(BANDS.map((band) => [band, group.filter((row) => bandOf(row) === band).length])),
  }));

export const trend = (rows: readonly Row[], indicators: readonly string[]) =>
  groupBy(rows, (row) => row.month).map(([month, group]) => ({
    month,
    ...Object.fromEntries(indicators.map((indicator) => [indicator, mean(group.filter((row) => row.indicator === indicator))])),
  }));

export const ranking = (rows: readonly Row[]) =>
  groupBy(rows, (row) => row.place)
    .map(([place, group]) => ({ place: place.replace('Synthetic ', ''), mean: mean(group) }))
    .sort((a, b) => b.mean - a.mean);

export const tableOf = (rows: readonly Row[], indicators: readonly string[]) =>
  groupBy(rows.filter((row) => row.month === '2024-12'), (row) => row.place).map(([place, group]) => ({
    place,
    cells: indicators.map((indicator) => mean(group.filter((row) => row.indicator === indicator)).toFixed(1)),
  }));

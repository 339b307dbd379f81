import type { Fact, Figure } from '../domain/figure';
import { derived, fact } from '../i18n/fact.fixture';
import type { ChartData, ChartSeries } from './chart-data';

type Changes = NonNullable<Parameters<typeof fact>[0]>;

const described = (id: string, value: number | Changes, more: Changes): Fact =>
  fact({ id, ...more, ...(typeof value === 'number' ? { value } : value), indicator: { ...more.indicator, ...(typeof value === 'number' ? {} : value.indicator) } });

/** Series by name; a point is its value, what is special about it, or null for a gap. Every figure has an id of its own. */
export function overYears(
  years: readonly string[],
  series: Readonly<Record<string, readonly (number | Changes | null)[]>>,
  more: Partial<ChartData> = {},
  every: Changes = {},
): ChartData {
  return chart(
    'period',
    years,
    Object.entries(series).map(([label, points], s) => ({
      id: `s${s}`,
      label,
      own: s === 0,
      points: points.map((point, p) =>
        point === null ? null : described(`o${s}-${p}`, point, { period: years[p] ?? '', organisation: { id: label, label }, ...every }),
      ),
    })),
    more,
  );
}

/** Ranks of one place that were worked out, each with among how many places. */
export function ranksOver(years: readonly string[], ranks: readonly (readonly [value: number, outOf: number])[]): ChartData {
  const points = ranks.map(([value, outOf], p) =>
    derived({ rule: 'rank', value, digits: 0, outOf, unit: { code: 'rank', label: '' }, from: [fact({ id: `o${p}`, period: years[p] ?? '' })] }));
  return chart('period', years, [{ id: 'A', label: 'A', own: true, points }], { unit: { code: 'rank', label: '' }, direction: 'lower' });
}

/** One series of parts or places in 2020. */
export function overPlaces(
  points: Readonly<Record<string, number | Changes | null>>,
  more: Partial<ChartData> = {},
  every: Changes = {},
): ChartData {
  const figures = Object.values(points).map((point, p): Figure | null =>
    point === null ? null : described(`o${p}`, point, { period: '2020', ...every }),
  );
  return chart('organisation', Object.keys(points), [{ id: 'all', label: '', own: false, points: figures }], more);
}

function chart(along: ChartData['along'], names: readonly string[], series: readonly ChartSeries[], more: Partial<ChartData>): ChartData {
  return {
    along,
    alongLabel: 'Kỳ',
    positions: names.map((name) => ({ id: name, label: name })),
    ownPosition: null,
    series,
    seriesLabel: series.length > 1 ? 'Tỉnh' : null,
    ordinal: false,
    unit: { code: 'procedures', label: 'thủ tục' },
    direction: 'higher',
    whole: null,
    breaks: [],
    targets: [],
    milestones: [],
    ...more,
  };
}

/** A second indicator for places of 2020. */
export const against = (values: readonly (number | Changes | null)[]): NonNullable<ChartData['against']> => ({
  label: 'Sự hài lòng',
  unit: { code: '%', label: '%' },
  direction: 'higher',
  points: values.map((value, p) =>
    value === null ? null : described(`x${p}`, value, { period: '2020', indicator: { id: 'satisfaction', unit: { code: '%', label: '%' } } }),
  ),
});

/** A break of the method in a year. */
export const brokenIn = (period: string, comparable = false): ChartData['breaks'][number] => ({
  id: 'b01',
  indicatorId: null,
  organisationId: null,
  period,
  comparable,
  label: 'Thay đổi cách phân loại',
  sourceId: null,
  note: null,
});

export const SIZES = { indicators: 10, places: 20, months: 120, years: 10, lines: 5, bands: 3 } as const;

/** Hundredths of points, row-major over indicator, place and month, and over copies of these before them. */
export type Columns = Uint16Array;

/** Everything the page shows. Means are in points; NaN where nothing is chosen. */
export interface Answer {
  readonly count: number;
  readonly mean: number;
  /** Observations by year and band, the band varying fastest. */
  readonly byYear: Float64Array;
  /** Means by line and month. */
  readonly trend: Float64Array;
  readonly byPlace: Float64Array;
  /** Means of the last month by place and indicator. */
  readonly last: Float64Array;
}

const bandOf = (value: number): number => (value < 5500 ? 0 : value < 7000 ? 1 : 2);

function divide(sums: Float64Array, counts: Float64Array): Float64Array {
  for (let i = 0; i < sums.length; i += 1) sums[i] = (sums[i] ?? 0) / 100 / (counts[i] ?? 0);
  return sums;
}

function add(sums: Float64Array, at: number, value: number): void {
  sums[at] = (sums[at] ?? 0) + value;
}

/** One pass over the columns; places are left out a run of months at a time. */
export function answer(columns: Columns, isOn: Uint8Array): Answer {
  const { indicators, places, months, years, lines, bands } = SIZES;
  const byYear = new Float64Array(years * bands);
  const [trend, trendCounts] = [new Float64Array(lines * months), new Float64Array(lines * months)];
  const [byPlace, placeCounts] = [new Float64Array(places), new Float64Array(places)];
  const [last, lastCounts] = [new Float64Array(places * indicators), new Float64Array(places * indicators)];
  for (let at = 0, run = 0; at < columns.length; at += months, run += 1) {
    const place = run % places;
    const indicator = Math.floor(run / places) % indicators;
    if (isOn[place] !== 1) continue;
    let sum = 0;
    for (let month = 0; month < months; month += 1) {
      const value = columns[at + month] ?? 0;
      sum += value;
      add(byYear, ((month / 12) | 0) * bands + bandOf(value), 1);
      if (indicator < lines) {
        add(trend, indicator * months + month, value);
        add(trendCounts, indicator * months + month, 1);
      }
    }
    add(byPlace, place, sum);
    add(placeCounts, place, months);
    add(last, place * indicators + indicator, columns[at + months - 1] ?? 0);
    add(lastCounts, place * indicators + indicator, 1);
  }
  const count = placeCounts.reduce((all, one) => all + one, 0);
  const total = byPlace.reduce((all, one) => all + one, 0);
  return { count, mean: total / 100 / count, byYear, trend: divide(trend, trendCounts), byPlace: divide(byPlace, placeCounts), last: divide(last, lastCounts) };
}

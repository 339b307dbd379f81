import { SIZES, type Answer } from './answer';

/** The parts of the page as markup, by the id of the element they stand in. */
export type Drawn = Readonly<Record<'tiles' | 'years' | 'lines' | 'ranks' | 'table', string>>;

const COLOURS = ['#c62828', '#f9a825', '#2e7d32', '#1565c0', '#6a1b9a'];
const FIRST_YEAR = 2015;

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((all, one) => all + one, 0);

const band = ({ byYear }: Answer, wanted: number): number => sum(byYear.filter((_, i) => i % SIZES.bands === wanted));

const tiles = (a: Answer): string =>
  [['Mean', a.mean.toFixed(1)], ['High', band(a, 2)], ['Low', band(a, 0)], ['Observations', a.count]].map(([name, value]) => `<div>${name}<b>${value}</b></div>`).join('');

const yearLabels = (): string => Array.from({ length: SIZES.years }, (_, y) => `<text x="${48 + y * 51}" y="305">${FIRST_YEAR + y}</text>`).join('');

function years({ byYear }: Answer): string {
  const most = Math.max(1, ...Array.from({ length: SIZES.years }, (_, y) => sum(byYear.subarray(y * SIZES.bands, (y + 1) * SIZES.bands))));
  let bars = '';
  for (let y = 0; y < SIZES.years; y += 1) {
    let top = 290;
    for (let b = 0; b < SIZES.bands; b += 1) {
      const height = ((byYear[y * SIZES.bands + b] ?? 0) / most) * 270;
      top -= height;
      bars += `<rect x="${40 + y * 51}" y="${top.toFixed(1)}" width="44" height="${height.toFixed(1)}" fill="${COLOURS[b]}"/>`;
    }
  }
  return bars + yearLabels();
}

function lines({ trend }: Answer): string {
  let [least, most] = [Infinity, -Infinity];
  for (const value of trend) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  const at = (month: number, value: number): string => `${(40 + month * 4.3).toFixed(1)} ${(290 - ((value - least) / (most - least)) * 270).toFixed(1)}`;
  const path = (line: number): string => [...trend.subarray(line * SIZES.months, (line + 1) * SIZES.months)].map((value, month) => at(month, value)).join('L');
  return Array.from({ length: SIZES.lines }, (_, i) => `<path d="M${path(i)}" fill="none" stroke="${COLOURS[i]}"/>`).join('') + yearLabels();
}

const ranked = ({ byPlace }: Answer): readonly number[] => [...byPlace.keys()].filter((place) => !Number.isNaN(byPlace[place])).sort((a, b) => (byPlace[b] ?? 0) - (byPlace[a] ?? 0));

const ranks = (a: Answer): string =>
  ranked(a).map((place, i) => `<text x="0" y="${i * 15 + 12}">Place ${place + 1}</text><rect x="110" y="${i * 15 + 2}" width="${((a.byPlace[place] ?? 0) * 4).toFixed(1)}" height="12" fill="${COLOURS[3]}"/>`).join('');

function table(a: Answer): string {
  const indicators = Array.from({ length: SIZES.indicators }, (_, i) => i);
  const row = (place: number): string => `<tr><td>Place ${place + 1}${indicators.map((i) => `<td>${(a.last[place * SIZES.indicators + i] ?? 0).toFixed(1)}`).join('')}`;
  return `<tr><td>${indicators.map((i) => `<td>Indicator ${i + 1}`).join('')}${ranked(a).map(row).join('')}`;
}

export const drawn = (a: Answer): Drawn => ({ tiles: tiles(a), years: years(a), lines: lines(a), ranks: ranks(a), table: table(a) });

import type { Synthetic } from '../synthetic';

/** Wanted positions of indicator, place, group and month; every group is. */
export interface Question {
  readonly indicator: number;
  readonly places: Uint8Array;
  readonly firstMonth: number;
  readonly lastMonth: number;
}

/** What every engine has to say: which cells are selected, and what choosing each category of each dimension would leave. */
export interface Answer {
  readonly cells: ArrayLike<number>;
  readonly counts: readonly ArrayLike<number>[];
}

/** Made ready for figures, an engine answers questions. */
export type Engine = (figures: Synthetic) => Ask | Promise<Ask>;
export type Ask = (question: Question) => Answer;

/** Another question for every number: one of the indicators, half of the places, half of the months. */
export function questionAt(k: number, { indicators, places, months }: Synthetic): Question {
  const firstMonth = k % (months.length / 2);
  return { indicator: k % indicators.length, places: Uint8Array.from(places, (_, place) => (place + k) % 2), firstMonth, lastMonth: firstMonth + months.length / 2 - 1 };
}

export const sizesOf = ({ indicators, places, groups, months }: Synthetic): readonly number[] => [indicators.length, places.length, groups.length, months.length];

/** Same answers have the same sum; it does not depend on the order of the cells. */
export function checksum({ cells, counts }: Answer): string {
  let sum = 0;
  for (let i = 0; i < cells.length; i += 1) sum += cells[i] ?? 0;
  let facets = 0;
  counts.forEach((each, d) => {
    for (let p = 0; p < each.length; p += 1) facets += (each[p] ?? 0) * (p + 1) * (d + 1);
  });
  return `${cells.length} ${sum} ${facets}`;
}

/** Calls with the positions of every cell, in their order. */
export function eachCell(sizes: readonly number[], visit: (cell: number, indicator: number, place: number, group: number, month: number) => void): void {
  const [indicators = 0, places = 0, groups = 0, months = 0] = sizes;
  let cell = 0;
  for (let i = 0; i < indicators; i += 1) {
    for (let p = 0; p < places; p += 1) {
      for (let g = 0; g < groups; g += 1) {
        for (let m = 0; m < months; m += 1, cell += 1) visit(cell, i, p, g, m);
      }
    }
  }
}

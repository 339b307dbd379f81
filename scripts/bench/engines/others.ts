import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type { Synthetic } from '../synthetic';
import { eachCell, sizesOf, type Ask, type Question } from './question';

/*
 * Packages of bench/ are no part of the project and may be missing when its types are checked, so what is used of them
 * is written down here.
 */
const need = createRequire(join(resolve('bench'), 'package.json'));

type Key = 'indicator' | 'place' | 'group' | 'month';
const keys: readonly Key[] = ['indicator', 'place', 'group', 'month'];

interface Row {
  readonly cell: number;
  readonly indicator: number;
  readonly place: number;
  readonly group: number;
  readonly month: number;
}

const wants = ({ indicator, places, firstMonth, lastMonth }: Question, key: Key, at: number): boolean => {
  if (key === 'indicator') return at === indicator;
  if (key === 'place') return places[at] === 1;
  return key === 'group' || (at >= firstMonth && at <= lastMonth);
};

/** An array of objects and its methods, as a usual dashboard filters. */
export function objects(figures: Synthetic): Ask {
  const rows: Row[] = [];
  const sizes = sizesOf(figures);
  eachCell(sizes, (cell, indicator, place, group, month) => void rows.push({ cell, indicator, place, group, month }));
  return (question) => ({
    cells: rows.filter((row) => keys.every((key) => wants(question, key, row[key]))).map(({ cell }) => cell),
    counts: keys.map((own, d) => {
      const counts = new Uint32Array(sizes[d] ?? 0);
      for (const row of rows.filter((each) => keys.every((key) => key === own || wants(question, key, each[key])))) counts[row[own]] = (counts[row[own]] ?? 0) + 1;
      return counts;
    }),
  });
}

function columnsOf(figures: Synthetic): Record<Key | 'cell', Uint32Array> {
  const length = figures.values.length;
  const columns = { cell: new Uint32Array(length), indicator: new Uint32Array(length), place: new Uint32Array(length), group: new Uint32Array(length), month: new Uint32Array(length) };
  eachCell(sizesOf(figures), (cell, indicator, place, group, month) => {
    columns.cell[cell] = cell;
    columns.indicator[cell] = indicator;
    columns.place[cell] = place;
    columns.group[cell] = group;
    columns.month[cell] = month;
  });
  return columns;
}

/** Counts by position of pairs of a position and its count. */
function countsOf(size: number, pairs: Iterable<readonly [number, number]>): Uint32Array {
  const counts = new Uint32Array(size);
  for (const [position, count] of pairs) counts[position] = count;
  return counts;
}

interface ArqueroTable {
  readonly filter: (test: unknown) => ArqueroTable;
  readonly groupby: (key: string) => ArqueroTable;
  readonly count: () => ArqueroTable;
  readonly array: (name: string) => ArrayLike<number>;
}

interface Arquero {
  readonly table: (columns: object) => ArqueroTable;
  readonly escape: (test: (row: Row) => boolean) => unknown;
}

export async function arquero(figures: Synthetic): Promise<Ask> {
  const { table, escape } = (await import(need.resolve('arquero'))) as Arquero;
  const all = table(columnsOf(figures));
  return (question) => {
    const but = (own: Key | null) => all.filter(escape((row) => keys.every((key) => key === own || wants(question, key, row[key]))));
    return {
      cells: but(null).array('cell'),
      counts: keys.map((own, d) => {
        const counted = but(own).groupby(own).count();
        const counts = counted.array('count');
        return countsOf(sizesOf(figures)[d] ?? 0, Array.from(counted.array(own), (position, i) => [position, counts[i] ?? 0] as const));
      }),
    };
  };
}

interface CrossfilterDimension {
  readonly filterExact: (value: number) => unknown;
  readonly filterRange: (range: readonly [number, number]) => unknown;
  readonly filterFunction: (test: (value: number) => boolean) => unknown;
  readonly group: () => { readonly all: () => readonly { readonly key: number; readonly value: number }[] };
}

interface Crossfilter {
  readonly dimension: (of: (cell: number) => number) => CrossfilterDimension;
  readonly allFiltered: () => readonly number[];
}

export function crossfilter(figures: Synthetic): Ask {
  const make = need('crossfilter2') as (records: readonly number[]) => Crossfilter;
  const columns = columnsOf(figures);
  const records = make(Array.from(columns.cell));
  const dimensions = keys.map((key) => records.dimension((cell) => columns[key][cell] ?? 0));
  const groups = dimensions.map((dimension) => dimension.group());
  return ({ indicator, places, firstMonth, lastMonth }) => {
    dimensions[0]?.filterExact(indicator);
    dimensions[1]?.filterFunction((place) => places[place] === 1);
    dimensions[3]?.filterRange([firstMonth, lastMonth + 1]);
    return {
      cells: records.allFiltered(),
      counts: groups.map((group, d) => countsOf(sizesOf(figures)[d] ?? 0, group.all().map(({ key, value }) => [key, value] as const))),
    };
  };
}

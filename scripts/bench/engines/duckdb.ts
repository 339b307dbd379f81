import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type { Synthetic } from '../synthetic';
import { eachCell, sizesOf, type Ask, type Question } from './question';

/* What is used of packages of bench/, which may be missing when types are checked. */

interface Column {
  readonly toArray: () => ArrayLike<number | bigint>;
}

interface Connection {
  readonly query: (sql: string) => { readonly getChildAt: (i: number) => Column | null };
  readonly insertArrowTable: (table: unknown, options: { readonly name: string; readonly create: boolean }) => void;
}

interface Duckdb {
  readonly createDuckDB: (bundles: object, logger: unknown, runtime: unknown) => Promise<{ readonly instantiate: () => Promise<unknown>; readonly connect: () => Connection }>;
  readonly VoidLogger: new () => unknown;
  readonly NODE_RUNTIME: unknown;
}

interface Arrow {
  readonly Table: new (columns: object) => unknown;
  readonly makeVector: (column: Uint8Array | Uint16Array | Uint32Array) => unknown;
}

const need = createRequire(join(resolve('bench'), 'package.json'));
const keys = ['indicator', 'place', '"group"', 'month'] as const;

/** All conditions but those of one dimension; every group is wanted. */
function conditions({ indicator, places, firstMonth, lastMonth }: Question, but: string | null): string {
  const wanted = [...places].flatMap((isOn, place) => (isOn === 1 ? [place] : []));
  const all = [['indicator', `indicator = ${indicator}`], ['place', `place in (${wanted.join()})`], ['month', `month between ${firstMonth} and ${lastMonth}`]] as const;
  return all.flatMap(([key, condition]) => (key === but ? [] : [condition])).join(' and ');
}

function tableOf(figures: Synthetic, { Table, makeVector }: Arrow): unknown {
  const { length } = figures.values;
  const columns = { cell: new Uint32Array(length), indicator: new Uint8Array(length), place: new Uint8Array(length), group: new Uint16Array(length), month: new Uint8Array(length) };
  eachCell(sizesOf(figures), (cell, indicator, place, group, month) => {
    columns.cell[cell] = cell;
    columns.indicator[cell] = indicator;
    columns.place[cell] = place;
    columns.group[cell] = group;
    columns.month[cell] = month;
  });
  return new Table(Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, makeVector(column)])));
}

/** DuckDB-WASM in this thread: one query for the cells and one for each dimension. */
export async function duckdb(figures: Synthetic): Promise<Ask> {
  const { createDuckDB, VoidLogger, NODE_RUNTIME } = need('@duckdb/duckdb-wasm/blocking') as Duckdb;
  const bundle = (name: string) => ({ mainModule: need.resolve(`@duckdb/duckdb-wasm/dist/duckdb-${name}.wasm`), mainWorker: '' });
  const database = await createDuckDB({ mvp: bundle('mvp'), eh: bundle('eh') }, new VoidLogger(), NODE_RUNTIME);
  await database.instantiate();
  const connection = database.connect();
  connection.insertArrowTable(tableOf(figures, need('apache-arrow') as Arrow), { name: 'figures', create: true });
  const sizes = sizesOf(figures);
  return (question) => ({
    cells: (connection.query(`select cell from figures where ${conditions(question, null)}`).getChildAt(0)?.toArray() ?? []) as ArrayLike<number>,
    counts: keys.map((key, d) => {
      const found = connection.query(`select ${key}, count(*) from figures where ${conditions(question, key)} group by 1`);
      const [positions, counted] = [found.getChildAt(0)?.toArray() ?? [], found.getChildAt(1)?.toArray() ?? []];
      const counts = new Uint32Array(sizes[d] ?? 0);
      for (let i = 0; i < positions.length; i += 1) counts[Number(positions[i])] = Number(counted[i]);
      return counts;
    }),
  });
}

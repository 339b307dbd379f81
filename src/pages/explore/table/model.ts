import type { Compared } from '../../../domain/compared';
import { factAt, positionsOf } from '../../../domain/cube';
import type { Category, Dimension, Source } from '../../../domain/dataset';
import type { Fact } from '../../../domain/figure';
import type { Steps } from '../../../domain/order';
import type { Language } from '../../../i18n/language';
import type { Speech } from '../../../i18n/words';
import type { Answer } from '../answer';
import { type GridColumn } from './columns';
import { shownLabel } from './labels';
import { rowOrder } from './order';
import { type Plan, planOf } from './plan';
import { positionAlong } from './positions';
import type { GridLook } from './shape';
import { type GridSort, readSort } from './sort';

/** What stands at one place for a figure. */
export interface GridCell {
  readonly fact: Fact | null;
  /** The figure of a second indicator beside it. */
  readonly beside: Fact | null;
  /** Null where there is no figure, and where nothing is compared. */
  readonly compared: Compared | null;
}

export interface GridRow {
  /** The same for the same row in any order. */
  readonly key: number;
  /** The place of the row along each dimension, in the order of the dataset; of no meaning for the one across. */
  readonly positions: readonly number[];
  /** One for each slot. */
  readonly cells: readonly GridCell[];
  /** Sources of the figures of the row, each once. */
  readonly sources: readonly Source[];
}

/** Rows under one head; `start` is the first of them in the order of the table. */
export interface GridGroup {
  readonly category: Category;
  readonly label: string;
  readonly start: number;
  readonly count: number;
}

/** Everything a table shows, one row at a time. */
export interface GridModel {
  readonly answer: Answer;
  readonly plan: Plan;
  readonly columns: readonly GridColumn[];
  readonly sort: GridSort | null;
  readonly rowCount: number;
  readonly figureCount: number;
  /** Facts are made when a row is asked for. @throws {RangeError} when there is no such row. */
  readonly rowAt: (i: number) => GridRow;
  /** The dimension that heads groups; null when rows are not grouped. */
  readonly grouping: Dimension | null;
  readonly groups: readonly GridGroup[];
}

function cellAt(answer: Answer, index: number): GridCell {
  const cell = answer.cells[index];
  if (cell === undefined) return { fact: null, beside: null, compared: null };
  return { fact: factAt(answer.dataset, cell), beside: answer.beside?.of(cell) ?? null, compared: answer.comparer?.(cell) ?? null };
}

function sourcesOf(cells: readonly GridCell[]): readonly Source[] {
  const found = cells.flatMap(({ fact, beside }) => [fact?.source ?? [], beside?.source ?? []].flat());
  return [...new Map(found.map((source) => [source.id, source])).values()];
}

function rowOf({ answer, rows }: Plan, r: number): GridRow {
  const anchor = rows.anchorOf(r);
  const cells = Array.from({ length: rows.slots }, (_, slot) => cellAt(answer, rows.indexOf(r, slot)));
  const positions = positionsOf(answer.dataset, anchor);
  return { key: anchor, positions, cells, sources: sourcesOf(cells) };
}

function groupsOf(plan: Plan, order: Uint32Array, language: Language): readonly GridGroup[] {
  const { answer: { dataset }, rows, shape } = plan;
  const dimension = dataset.dimensions[shape.group];
  const positionOf = positionAlong(dataset, shape.group);
  const groups: { category: Category; label: string; start: number; count: number }[] = [];
  let current = -1;
  for (let i = 0; i < order.length && dimension !== undefined; i += 1) {
    const position = positionOf(rows.anchorOf(order[i] ?? 0));
    const category = dimension.categories[position];
    if (position !== current && category !== undefined) {
      groups.push({ category, label: shownLabel(dimension, position, language), start: i, count: 0 });
    }
    current = position;
    const last = groups.at(-1);
    if (last !== undefined) last.count += 1;
  }
  return groups;
}

/** The table of a plan with its rows in `order`. */
export function modelOf(plan: Plan, sort: GridSort | null, order: Uint32Array, language: Language): GridModel {
  const { answer, columns, shape } = plan;
  return {
    answer,
    plan,
    columns,
    sort,
    rowCount: order.length,
    figureCount: answer.cells.length,
    rowAt: (i) => {
      const r = order[i];
      if (r === undefined) throw new RangeError(`No row ${i} of ${order.length}`);
      return rowOf(plan, r);
    },
    grouping: answer.dataset.dimensions[shape.group] ?? null,
    groups: groupsOf(plan, order, language),
  };
}

/** The table of an answer as an address asks for it; a long one is put in order in steps. */
export function* gridOf(answer: Answer, look: GridLook, speech: Speech): Steps<GridModel> {
  const plan = planOf(answer, look, speech);
  const sort = readSort(look.sort, plan.columns);
  return modelOf(plan, sort, yield* rowOrder(plan, sort, speech.language), speech.language);
}

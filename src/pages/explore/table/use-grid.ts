import { useEffect, useMemo, useState } from 'react';
import { atOnce, inPlace } from '../../../domain/order';
import type { Speech } from '../../../i18n/words';
import type { Answer } from '../answer';
import { type GridModel, modelOf } from './model';
import { rowOrder } from './order';
import { type Plan, planOf } from './plan';
import type { GridLook } from './shape';
import { inSlices } from '../slices';
import { type GridSort, readSort } from './sort';

interface Grid {
  readonly model: GridModel;
  /** Whether the rows are still being put in order. */
  readonly pending: boolean;
}

interface Done {
  readonly plan: Plan;
  readonly sort: GridSort | null;
  readonly model: GridModel;
}

/** Rows that are put in order before the page is drawn; each comparison has to be worked out, so they are fewer. */
const AT_ONCE = 20_000;
const COMPARED_AT_ONCE = 500;

function isShort({ rows, shape }: Plan, sort: GridSort | null): boolean {
  if (sort === null && shape.group < 0) return true;
  return rows.count <= (sort?.column.kind === 'compared' ? COMPARED_AT_ONCE : AT_ONCE);
}

/** As the dataset has them, without groups. */
function unordered(plan: Plan, { language }: Speech): GridModel {
  return modelOf({ ...plan, shape: { ...plan.shape, group: -1 } }, null, inPlace(plan.rows.count), language);
}

/**
 * The table of an answer. A long one is put in order in slices that leave the page alive; until it is, the table shows
 * the order before.
 */
export function useGrid(answer: Answer, { across, group, sort: word }: GridLook, speech: Speech): Grid {
  const plan = useMemo(() => planOf(answer, { across, group }, speech), [answer, across, group, speech]);
  const sort = useMemo(() => readSort(word, plan.columns), [word, plan]);
  const now = useMemo(
    () => (isShort(plan, sort) ? modelOf(plan, sort, atOnce(rowOrder(plan, sort, speech.language)), speech.language) : null),
    [plan, sort, speech],
  );
  const [done, setDone] = useState<Done | null>(null);
  useEffect(() => {
    if (now !== null) return undefined;
    const finish = (order: Uint32Array) => setDone({ plan, sort, model: modelOf(plan, sort, order, speech.language) });
    return inSlices(rowOrder(plan, sort, speech.language), finish);
  }, [now, plan, sort, speech]);
  const meanwhile = useMemo(
    () => (now !== null ? now : done?.plan.answer === plan.answer ? done.model : unordered(plan, speech)),
    [now, done, plan, speech],
  );
  const isDone = now !== null || (done?.plan === plan && done.sort === sort);
  return { model: meanwhile, pending: !isDone };
}

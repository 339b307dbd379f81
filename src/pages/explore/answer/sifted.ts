import type { ChartKind } from '../../../charts/kinds';
import { thin } from '../../../domain/thin';
import { periodOrder } from '../../../domain/period-order';
import { type Columns, withDirections } from './columns';
import { drawnIn, fateCode } from './fate';
import { isReplaced } from './figures';
import type { Material } from './material';
import { type Plan, placed } from './place';

/** What becomes of each figure in a plan: without what cannot be compared. */
export function siftedFates(kind: ChartKind, plan: Plan, material: Material): Uint8Array {
  const columns = kind === 'direction' ? withDirections(material.columns) : material.columns;
  return sifted(placed(columns, plan, material.preferences), material);
}

export function sifted(fates: Uint8Array, { figures, view: { question } }: Material): Uint8Array {
  if (!isReplaced(question)) return fates;
  for (const i of drawnIn(fates)) if (figures.figureOf(i) === null) fates[i] = fateCode('refused');
  return fates;
}

/** Figures of each series, in the order of time. */
function seriesIn(columns: Columns, fates: Uint8Array, { along, by }: Plan, ranks: Float64Array): readonly (readonly number[])[] {
  const found = new Map<number, number[]>();
  for (const i of drawnIn(fates)) {
    const series = columns.positions[by ?? -1]?.[i] ?? 0;
    const line = found.get(series) ?? [];
    line.push(i);
    found.set(series, line);
  }
  const rankAt = (i: number): number => ranks[columns.positions[along]?.[i] ?? 0] ?? 0;
  return [...found.values()].map((line) => line.sort((a, b) => rankAt(a) - rankAt(b)));
}

/** Leaves of each line so many points that no extreme is lost and nobody can see a difference. */
export function thinned(columns: Columns, fates: Uint8Array, plan: Plan, most: number): Uint8Array {
  const { dataset: { annotations, dimensions }, cells, values } = columns;
  const ranks = periodOrder(dimensions[plan.along]?.categories ?? []);
  const left = fates.slice();
  for (const line of seriesIn(columns, fates, plan, ranks)) {
    const isTelling = (i: number): boolean => {
      const { qualifier, status, others } = annotations.get(cells[i] ?? -1) ?? {};
      return qualifier !== undefined || status !== undefined || others !== undefined;
    };
    const points = {
      places: line.map((i) => ranks[columns.positions[plan.along]?.[i] ?? 0] ?? 0),
      values: Float64Array.from(line, (i) => values[i] ?? NaN),
      telling: Uint8Array.from(line, (i) => (isTelling(i) ? 1 : 0)),
    };
    const kept = new Set(thin(points, most));
    line.forEach((i, place) => {
      if (!kept.has(place)) left[i] = fateCode('thinned');
    });
  }
  return left;
}

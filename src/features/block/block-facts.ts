import type { Block } from '../../domain/catalogue';
import type { Dataset } from '../../domain/dataset';
import type { Fact, Position } from '../../domain/figure';
import { inRange, type PeriodRange } from '../../domain/period-range';
import { factsOf } from '../../domain/slice';

const isTotal = ({ dimension, category }: Position) => dimension.totals.includes(category.id);

/** The category of `dimension` a fact stands in; null when its source leaves it open or gives the total. */
export function partOf(fact: Fact, dimension: string): Position | null {
  const position = fact.breakdown.find((p) => p.dimension.id === dimension);
  return position && !isTotal(position) ? position : null;
}

/** How many breakdowns a fact names as a total: of two facts for one place the more explicit is shown. */
const explicitness = (fact: Fact) => fact.breakdown.filter(isTotal).length;

const placeOf = (fact: Fact) =>
  [fact.organisation.id, fact.period, ...fact.breakdown.filter((p) => !isTotal(p)).map((p) => p.category.id)].join(' ');

/**
 * The facts a block is about: of these organisations and periods, in the categories it fixes, divided by its
 * `by` alone; in every other breakdown they are totals or left open. One fact for each organisation, period
 * and category, the more explicit of two, in the order of the dataset.
 */
export function factsOfBlock(
  block: Pick<Block, 'where' | 'by'>,
  dataset: Dataset,
  organisations: readonly string[],
  range: PeriodRange,
): readonly Fact[] {
  const fixed = new Map(block.where.map((w) => [w.dimension, w.categories]));
  const facts = factsOf(dataset, new Map([...fixed, ['organisation', organisations]])).filter(
    (fact) =>
      inRange(fact.period, range.from, range.to) &&
      fact.breakdown.every((p) => fixed.has(p.dimension.id) || p.dimension.id === block.by || isTotal(p)),
  );
  const shown = new Map<string, Fact>();
  for (const fact of facts) {
    const place = placeOf(fact);
    const rival = shown.get(place);
    if (!rival || explicitness(fact) > explicitness(rival)) shown.set(place, fact);
  }
  return [...shown.values()];
}

import type { Derived, Fact, Position } from './figure';
import { isWhole } from './slice';
import {
  allBounds, derive, haveOneOrganisation, haveOneUnit, isCount, mostDigits, type Refusal, refused, type RefusalReason,
  sumOfBounds, sumOfValues,
} from './sum';

const positionIn = (fact: Fact, dimension: string): Position | undefined =>
  fact.breakdown.find((position) => position.dimension.id === dimension);

const isNamed = (position: Position | undefined): boolean =>
  position !== undefined && !isWhole(position.dimension, position.category.id);

const placeOf = ({ indicator, organisation, period, breakdown }: Fact): string =>
  JSON.stringify([indicator.id, organisation.id, period, breakdown.map(({ dimension, category }) => [dimension.id, category.id])]);

/** Whether a figure stands twice among the parts, alone or within a total or a figure left open. */
function overlap(parts: readonly Fact[]): boolean {
  if (new Set(parts.map(placeOf)).size < parts.length) return true;
  const dimensions = new Set(parts.flatMap(({ breakdown }) => breakdown.map(({ dimension }) => dimension.id)));
  return [...dimensions].some((id) => {
    const named = parts.filter((part) => isNamed(positionIn(part, id))).length;
    return named > 0 && named < parts.length;
  });
}

function obstacle(parts: readonly Fact[]): RefusalReason | null {
  if (parts.length === 0) return 'nothing-to-add';
  if (!parts.every(isCount)) return 'not-a-count';
  if (!haveOneUnit(parts)) return 'different-unit';
  return overlap(parts) ? 'overlap' : null;
}

/**
 * The sum of parts that together are the whole. Only counts add up; a percentage, a score or a rank is refused, never
 * averaged. Inexact parts give a bound.
 * @param parts one place for each part the whole has; null where its figure is missing, which refuses the sum.
 */
export function sumOf(parts: readonly (Fact | null)[]): Derived | Refusal {
  const facts = parts.filter((part) => part !== null);
  if (facts.length < parts.length) return refused('incomplete');
  const because = obstacle(facts);
  if (because !== null) return refused(because);
  const bounds = allBounds(facts);
  const [first] = facts;
  if (bounds === null || first === undefined) return refused('no-number');
  return derive({
    rule: 'sum', bounds: sumOfBounds(bounds), nominal: sumOfValues(facts), digits: mostDigits(facts),
    unit: first.indicator.unit, from: facts,
  });
}

/** Whether parts may be added up inside a whole of their organisation; why not otherwise. */
export function partsObstacle(whole: Fact, parts: readonly Fact[]): RefusalReason | null {
  const because = obstacle(parts);
  if (because !== null) return because;
  if (!isCount(whole)) return 'not-a-count';
  if (!haveOneUnit([whole, ...parts])) return 'different-unit';
  return haveOneOrganisation([whole, ...parts]) ? null : 'different-organisation';
}

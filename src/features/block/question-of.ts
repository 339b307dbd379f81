import { type Dimension, UNSPECIFIED } from '../../domain/dataset';
import type { Fact } from '../../domain/figure';
import { periodBounds, periodKind } from '../../domain/period';
import { writeRange } from '../../domain/period-range';
import type { Address } from '../../ui/address';
import { periodsOf } from './forms';
import type { Option, Resolved } from './resolve';

/** Stands for all categories of a dimension in an address of Explore, unless one has that id. */
const ALL = '*';

/** The facts a block sets out: those of its chart without the whole, which Explore finds itself. */
function factsAsked({ block, facts }: Resolved, option: Option | null): readonly Fact[] {
  if (option === null) return facts;
  const points = option.data.series.flatMap((series) => series.points);
  return points
    .flatMap((figure) => (figure === null ? [] : figure.kind === 'fact' ? figure : figure.from))
    .filter(({ indicator }) => indicator.id === block.indicatorId);
}

const categoryIn = (fact: Fact, { id, role }: Dimension): string =>
  role === 'organisation' ? fact.organisation.id : (fact.breakdown.find(({ dimension }) => dimension.id === id)?.category.id ?? UNSPECIFIED);

/** Categories these facts stand in, in the order of the dimension. */
function categoriesOf(facts: readonly Fact[], dimension: Dimension): readonly string[] {
  const used = new Set(facts.map((fact) => categoryIn(fact, dimension)));
  const ids = dimension.categories.map(({ id }) => id).filter((id) => used.has(id));
  const isAll = ids.length > 1 && ids.length === dimension.categories.length && !ids.includes(ALL);
  return isAll ? [ALL] : ids;
}

/** From the beginning of the first period to the end of the last, whatever their lengths. */
function timeOf(periods: readonly string[]): string | null {
  const bounds = periods.map((id) => ({ id, ...periodBounds(id) }));
  const first = bounds.toSorted((a, b) => (a.start < b.start ? -1 : 1))[0];
  const last = bounds.toSorted((a, b) => (a.end < b.end ? -1 : 1)).at(-1);
  return first && last ? writeRange({ from: first.id, to: last.id }) : null;
}

function rhythmOf(periods: readonly string[]): string | null {
  const kinds = new Set(periods.map(periodKind));
  const [only = null] = kinds;
  return kinds.size > 1 ? 'all' : only;
}

/** The dimension that makes the series in Explore; null where it follows from what is chosen. */
function byOf({ block: { by }, dimensions }: Resolved): string | null {
  if (by === 'organisation') return dimensions.find(({ role }) => role === 'organisation')?.id ?? null;
  return dimensions.some(({ id, role }) => role === 'breakdown' && id === by) ? by : null;
}

/**
 * The address of Explore, but for its language and appearance, that asks for the figures of a block in the form they
 * have there. Its categories are all named, since what Explore takes by default may be others.
 */
export function questionOf(resolved: Resolved, option: Option | null): Partial<Address> {
  const facts = factsAsked(resolved, option);
  const periods = periodsOf(facts);
  const [period] = periods;
  const organisation = resolved.dimensions.find(({ role }) => role === 'organisation');
  const breakdowns = resolved.dimensions.filter(({ role }) => role === 'breakdown');
  return {
    page: 'explore',
    indicators: [resolved.block.indicatorId],
    organisations: organisation ? categoriesOf(facts, organisation) : [],
    time: timeOf(periods),
    rhythm: rhythmOf(periods),
    by: byOf(resolved),
    filters: breakdowns.map((dimension) => ({ dimension: dimension.id, categories: categoriesOf(facts, dimension) })),
    view: null,
    kind: option?.kind ?? null,
    at: option?.kind === 'map' && period !== undefined ? period : null,
    mode: null,
    revision: null,
  };
}

import fc from 'fast-check';
import type { Dataset } from '../../domain/dataset';
import { layoutOf } from '../../domain/cube';
import { periodKind } from '../../domain/period';
import type { Comparison, Question } from '../../domain/question';

const some = (ids: readonly string[]): fc.Arbitrary<readonly string[]> => fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 12 });

const orNull = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(values, { nil: null });

function comparisons(dataset: Dataset): fc.Arbitrary<Comparison> {
  const { roles } = layoutOf(dataset);
  const ids = (d: number) => fc.constantFrom(...(dataset.dimensions[d]?.categories ?? []).map(({ id }) => id));
  return fc.oneof(
    fc.constantFrom<Comparison>({ kind: 'previous' }, { kind: 'target' }, { kind: 'region' }, { kind: 'rank' }),
    ids(roles.time).map((period): Comparison => ({ kind: 'base', period })),
    ids(roles.organisation).map((id): Comparison => ({ kind: 'organisation', id })),
  );
}

function selections(dataset: Dataset): fc.Arbitrary<Question['selection']> {
  const chosen = dataset.dimensions.filter(({ role }) => role === 'organisation' || role === 'breakdown');
  const lists = chosen.map(({ categories }) => orNull(some(categories.map(({ id }) => id))));
  return fc.tuple(...lists).map((found) =>
    new Map(chosen.flatMap(({ id }, i) => (found[i] === null || found[i] === undefined ? [] : [[id, found[i]] as const]))));
}

/** Any question that can be asked of a dataset. */
export function questionsOf(dataset: Dataset, others: readonly string[] = []): fc.Arbitrary<Question> {
  const periods = dataset.dimensions[layoutOf(dataset).roles.time]?.categories.map(({ id }) => id) ?? [];
  const sides = dataset.dimensions.filter(({ role }) => role !== 'metric').map(({ id }) => id);
  const metrics = dataset.indicators.map(({ id }) => id);
  const end = fc.constantFrom(...periods);
  return fc.record({
    indicator: fc.constantFrom(...metrics),
    against: orNull(fc.constantFrom('', ...others, ...metrics)),
    selection: selections(dataset),
    range: fc.oneof(
      fc.constant({ from: 'earliest', to: 'latest' }),
      end.map((period) => ({ from: period, to: period })),
      end.map((from) => ({ from, to: 'latest' })),
      end.map((to) => ({ from: 'earliest', to })),
    ),
    rhythm: orNull(fc.constantFrom(...periods.map(periodKind))),
    by: orNull(fc.constantFrom(...sides)),
    compare: orNull(comparisons(dataset)),
    top: orNull(fc.record({ count: fc.integer({ min: 1, max: 20 }), end: fc.constantFrom('highest' as const, 'lowest' as const) })),
    sort: orNull(fc.record({ by: fc.constantFrom('name', 'value', 'change', '-x', '+x', 'source'), descending: fc.boolean() })),
  }).map((question) => ({ ...question, against: question.against === '' || question.against === question.indicator ? null : question.against }));
}

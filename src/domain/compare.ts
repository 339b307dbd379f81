import { figuresOfKind, regionalFigure } from './among';
import { factBeside, positionIn } from './beside';
import type { Organisation } from './catalogue';
import { change, saysChange } from './change';
import type { Compared, Comparer, ComparisonRefusal, Reference } from './compared';
import { factAt, hasObservation, layoutOf } from './cube';
import type { Dataset } from './dataset';
import type { Caution, Fact } from './figure';
import { gapBetween, gapToMean, gapToTarget } from './gap';
import { indexOf, isRatioScaled } from './index-number';
import { areOutOfDifferent, inputCautions, withFewDigits } from './inputs';
import { isOrdinal } from './mean';
import { periodBounds } from './period';
import { previousBounds } from './previous-period';
import type { Comparison } from './question';
import { rankOf } from './rank';

interface Comparing {
  readonly compare: Comparer;
  readonly reference: Reference;
}

/** Compares a figure that has a number. */
type Rule = (figure: Fact, cell: number) => Compared | ComparisonRefusal;

const refused = (because: ComparisonRefusal): Compared => ({ kind: 'refused', because });

function comparing(dataset: Dataset, rule: Rule, reference: Reference): Comparing {
  return {
    compare: (cell) => {
      const figure = hasObservation(dataset, cell) ? factAt(dataset, cell) : null;
      if (figure === null || figure.value === null) return refused('no-number');
      const found = rule(figure, cell);
      return typeof found === 'string' ? refused(found) : found;
    },
    reference,
  };
}

const spanOf = (code: string): string => Object.values(periodBounds(code)).join('/');

/** Positions of the periods by the days they span, so that the first half of a year is found as '6M' too. */
function positionsBySpan(dataset: Dataset, time: number): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  dataset.dimensions[time]?.categories.forEach(({ id }, position) => {
    const span = spanOf(id);
    found.set(span, [...(found.get(span) ?? []), position]);
  });
  return found;
}

function toPrevious(dataset: Dataset): Comparing {
  const { time } = layoutOf(dataset).roles;
  const spans = positionsBySpan(dataset, time);
  const before = (cell: number): Fact | null => {
    const period = dataset.dimensions[time]?.categories[positionIn(dataset, cell, time)]?.id ?? '';
    const bounds = previousBounds(period);
    const positions = bounds === null ? [] : (spans.get(Object.values(bounds).join('/')) ?? []);
    return positions.map((position) => factBeside(dataset, cell, time, position)).find((fact) => fact !== null) ?? null;
  };
  const rule: Rule = (figure, cell) => {
    if (saysChange(figure.indicator)) return 'is-change';
    const baseline = before(cell);
    return baseline === null ? 'no-baseline' : changeSince(baseline, figure, dataset);
  };
  return comparing(dataset, rule, before);
}

function changeSince(before: Fact, after: Fact, { breaks }: Dataset): Compared | ComparisonRefusal {
  const found = change(before, after, breaks);
  if (found.kind === 'unknown') return found.because === 'different-organisation' ? 'no-baseline' : found.because;
  if (areOutOfDifferent([before, after])) return 'different-total';
  const cautions = [...found.derived.cautions, ...inputCautions([before, after])];
  return { kind: 'known', result: withFewDigits({ ...found.derived, cautions }) };
}

function toBase(dataset: Dataset, period: string): Comparing {
  const { roles, index } = layoutOf(dataset);
  const base = (cell: number): Fact | null => factBeside(dataset, cell, roles.time, index[roles.time]?.get(period));
  const rule: Rule = (figure, cell) => {
    if (isOrdinal(figure)) return 'is-rank';
    if (!isRatioScaled(figure)) return 'not-a-ratio';
    const baseline = base(cell);
    return baseline === null || baseline.value === null ? 'no-baseline' : indexOf(figure, baseline, dataset.breaks);
  };
  return comparing(dataset, rule, base);
}

function toOrganisation(dataset: Dataset, id: string): Comparing {
  const { roles, index } = layoutOf(dataset);
  const other = (cell: number): Fact | null =>
    factBeside(dataset, cell, roles.organisation, index[roles.organisation]?.get(id));
  const rule: Rule = (figure, cell) => {
    if (figure.organisation.id === id) return 'itself';
    const reference = other(cell);
    return reference === null ? 'no-baseline' : gapBetween(figure, reference);
  };
  return comparing(dataset, rule, other);
}

const toTarget = (dataset: Dataset): Comparing => comparing(dataset, (figure) => gapToTarget(figure, dataset), () => null);

function toRegion(dataset: Dataset, organisations: readonly Organisation[]): Comparing {
  const against = regionalFigure(dataset, organisations);
  const rule: Rule = (figure, cell) => {
    const reference = isOrdinal(figure) ? 'is-rank' : against(cell);
    if (typeof reference === 'string') return reference;
    return reference.kind === 'fact' ? gapBetween(figure, reference) : gapToMean(figure, reference);
  };
  return comparing(dataset, rule, (cell) => {
    const reference = against(cell);
    return typeof reference === 'string' ? null : reference;
  });
}

function toRank(dataset: Dataset, organisations: readonly Organisation[]): Comparing {
  const fellowsOf = figuresOfKind(dataset, organisations);
  const rule: Rule = (figure, cell) => {
    if (isOrdinal(figure)) return 'is-rank';
    if (figure.indicator.direction === 'neutral') return 'no-direction';
    if (figure.qualifier !== 'exact') return 'inexact';
    const { facts, among } = fellowsOf(cell);
    if (areOutOfDifferent(facts)) return 'different-total';
    const standing = rankOf(figure, facts);
    if (standing === null || standing.outOf === 1) return 'no-baseline';
    const few: readonly Caution[] = among !== undefined && standing.from.length < among ? ['not-all-places'] : [];
    const cautions = [...new Set([...few, ...standing.cautions, ...inputCautions(standing.from)])];
    return { kind: 'known', result: { ...standing, cautions, ...(among !== undefined && { among }) } };
  };
  return comparing(dataset, rule, () => null);
}

/**
 * Sets figures of a dataset, ours or another publisher's, against others of it. Nothing is worked out before it is
 * asked for, and nothing is filled in: against a period without a figure there is no comparison.
 * @param organisations of the catalogue; those it does not know have no region, and rank among all of the dataset.
 */
export function comparerOf(dataset: Dataset, comparison: Comparison, organisations: readonly Organisation[]): Comparing {
  switch (comparison.kind) {
    case 'previous':
      return toPrevious(dataset);
    case 'base':
      return toBase(dataset, comparison.period);
    case 'target':
      return toTarget(dataset);
    case 'region':
      return toRegion(dataset, organisations);
    case 'organisation':
      return toOrganisation(dataset, comparison.id);
    case 'rank':
      return toRank(dataset, organisations);
  }
}

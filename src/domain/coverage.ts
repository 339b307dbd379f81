import { eachObservation, factAt } from './cube';
import type { Category, Dataset, Indicator } from './dataset';
import type { Fact } from './figure';
import { periodBounds, yearOf } from './period';

export interface CoverageRow {
  readonly indicator: Indicator;
  /** Figures by the year their period ends in; a year without any is not there. */
  readonly years: ReadonlyMap<number, number>;
  readonly total: number;
}

const hasFigure = ({ value, qualifier }: Pick<Fact, 'value' | 'qualifier'>): boolean =>
  value !== null || qualifier === 'increase' || qualifier === 'decrease';

function figuresOf(dataset: Dataset): readonly Fact[] {
  const facts: Fact[] = [];
  eachObservation(dataset, (cell) => facts.push(factAt(dataset, cell)));
  return facts.filter(hasFigure);
}

function countYears(facts: readonly Fact[]): ReadonlyMap<number, number> {
  const years = new Map<number, number>();
  for (const year of facts.map(({ period }) => yearOf(period)).toSorted((a, b) => a - b)) {
    years.set(year, (years.get(year) ?? 0) + 1);
  }
  return years;
}

function groupBy(facts: readonly Fact[], keyOf: (fact: Fact) => string): ReadonlyMap<string, readonly Fact[]> {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const key = keyOf(fact);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [fact]);
    else group.push(fact);
  }
  return groups;
}

/** What there is of each indicator in each year; directions count, observations without a figure do not. */
export const coverageOf = (datasets: readonly Dataset[]): readonly CoverageRow[] =>
  datasets.flatMap((dataset) => {
    const byIndicator = groupBy(figuresOf(dataset), ({ indicator }) => indicator.id);
    return dataset.indicators.map((indicator) => {
      const facts = byIndicator.get(indicator.id) ?? [];
      return { indicator, years: countYears(facts), total: facts.length };
    });
  });

export interface Disagreement {
  readonly fact: Fact;
  /** `form`: the sources print the figure differently, but all readings fit the chosen one. */
  readonly kind: 'disagrees' | 'form';
}

/** Figures whose sources do not print the same, in the order of their cells. */
export function disagreements(dataset: Dataset): readonly Disagreement[] {
  const told = Array.from(dataset.annotations).filter(([, { others }]) =>
    others?.some(({ agreement }) => agreement !== 'same'));
  return told.toSorted(([a], [b]) => a - b).map(([cell, { others = [] }]) => ({
    fact: factAt(dataset, cell),
    kind: others.some(({ agreement }) => agreement === 'disagrees') ? 'disagrees' : 'form',
  }));
}

/** Figures that are a direction without a number. */
export const directions = (dataset: Dataset): readonly Fact[] =>
  Array.from(dataset.annotations)
    .filter(([, { qualifier }]) => qualifier === 'increase' || qualifier === 'decrease')
    .toSorted(([a], [b]) => a - b)
    .map(([cell]) => factAt(dataset, cell));

export interface Gap {
  readonly indicator: Indicator;
  readonly organisation: Category;
  /** Ascending. */
  readonly years: readonly number[];
}

function yearsMissing(facts: readonly Fact[]): readonly number[] {
  const covered = new Set<number>();
  for (const { period } of facts) {
    const { start } = periodBounds(period);
    for (let year = Number(start.slice(0, 4)); year <= yearOf(period); year += 1) covered.add(year);
  }
  const first = Math.min(...covered);
  return Array.from({ length: Math.max(...covered) - first }, (_, i) => first + i).filter((year) => !covered.has(year));
}

/** Years without a figure between the first and the last one of an organisation; a span of years covers them all. */
export function gaps(dataset: Dataset): readonly Gap[] {
  const lines = groupBy(figuresOf(dataset), ({ indicator, organisation }) =>
    JSON.stringify([indicator.id, organisation.id]));
  return [...lines.values()].flatMap((facts) => {
    const [first] = facts;
    const years = yearsMissing(facts);
    return first === undefined || years.length === 0
      ? []
      : [{ indicator: first.indicator, organisation: first.organisation, years }];
  });
}

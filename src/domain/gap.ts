import { isAcrossBreak } from './breaks';
import type { Compared, ComparisonRefusal } from './compared';
import type { Break, Dataset, Target, Unit } from './dataset';
import { decimalsOf, roundTo } from './decimals';
import type { Caution, Derived, Fact } from './figure';
import { areOutOfDifferent, inputCautions, withFewDigits } from './inputs';
import { comparePeriods } from './period';
import { haveSameLength } from './period-length';
import { isCount } from './sum';

/** Beyond it stands what a binary fraction adds. */
const MOST_DIGITS = 10;

const refused = (because: ComparisonRefusal): Compared => ({ kind: 'refused', because });

const isRank = ({ indicator }: Fact): boolean => indicator.unit.code === 'rank';

function unitOfGap({ indicator: { unit } }: Fact): Unit {
  if (unit.code === '%') return { code: 'percentage_points', label: '' };
  return unit.code === 'rank' ? { code: 'places', label: '' } : unit;
}

const difference = (figure: Fact, rest: Pick<Derived, 'value' | 'digits' | 'from' | 'cautions'>): Derived => ({
  kind: 'derived', rule: 'difference', qualifier: 'exact', unit: unitOfGap(figure), outOf: null, ...rest,
  value: roundTo(rest.value, rest.digits),
});

function obstacle(figure: Fact, reference: Fact): ComparisonRefusal | null {
  if (reference.value === null) return 'no-baseline';
  if (figure.indicator.unit.code !== reference.indicator.unit.code) return 'different-unit';
  if (figure.qualifier !== 'exact' || reference.qualifier !== 'exact') return 'inexact';
  return areOutOfDifferent([figure, reference]) ? 'different-total' : null;
}

/** A figure less another of the same place in time: percentage points of shares, places of ranks (positive: better). */
export function gapBetween(figure: Fact, reference: Fact): Compared {
  const because = obstacle(figure, reference);
  if (because !== null) return refused(because);
  const ahead = (figure.value ?? 0) - (reference.value ?? 0);
  const gap = difference(figure, {
    value: isRank(figure) ? -ahead : ahead,
    digits: Math.max(figure.digits, reference.digits),
    from: [reference, figure],
    cautions: inputCautions([reference, figure]),
  });
  return { kind: 'known', result: withFewDigits(gap) };
}

/** A figure less a mean, as the mean is printed; `from` has the figure first. */
export function gapToMean(figure: Fact, mean: Derived): Compared {
  if (figure.qualifier !== 'exact') return refused('inexact');
  const others = mean.from.filter(({ organisation }) => organisation.id !== figure.organisation.id);
  const exact = (figure.value ?? 0) - mean.value;
  const digits = Math.max(Math.min(figure.digits, figure.indicator.decimals), mean.digits);
  const rounded: readonly Caution[] = roundTo(exact, digits) === roundTo(exact, MOST_DIGITS) ? [] : ['rounded'];
  const cautions = [...new Set([...mean.cautions, ...inputCautions([figure]), ...rounded])];
  const gap = difference(figure, { value: exact, digits, from: [figure, ...others], cautions });
  return { kind: 'known', result: { ...gap, baseline: mean } };
}

/** The targets of a figure's indicator that are nearest to its period and not behind it. */
function targetsAhead({ indicator, period }: Fact, targets: readonly Target[]): readonly Target[] {
  const ahead = targets.filter((each) => each.indicatorId === indicator.id && comparePeriods(period, each.period) <= 0);
  const [nearest] = ahead.toSorted((a, b) => comparePeriods(a.period, b.period));
  return ahead.filter((each) => each.period === nearest?.period);
}

/**
 * A figure less its target: that of its own period, or else the next one ahead. Where several targets of one period
 * bind different bodies, none is chosen: their scope is words. A bound gives no gap.
 */
export function gapToTarget(figure: Fact, { targets, breaks, sources }: Pick<Dataset, 'targets' | 'breaks' | 'sources'>): Compared {
  const [target, other] = targetsAhead(figure, targets);
  if (target === undefined) return refused('no-target');
  if (other !== undefined) return refused('many-targets');
  if (figure.qualifier !== 'exact') return refused('inexact');
  const because = targetObstacle(figure, target, breaks);
  if (because !== null) return refused(because);
  const cautions: Caution[] = [...inputCautions([figure])];
  if (target.period !== figure.period) cautions.push('dates-differ');
  const gap = difference(figure, {
    value: (figure.value ?? 0) - target.value,
    digits: Math.max(figure.digits, decimalsOf(target.value)),
    from: [figure],
    cautions,
  });
  const source = sources.get(target.sourceId) ?? null;
  return { kind: 'known', result: { ...withFewDigits(gap), target: { ...target, source } } };
}

function targetObstacle(figure: Fact, target: Target, breaks: readonly Break[]): ComparisonRefusal | null {
  if (isAcrossBreak(figure, target.period, breaks)) return 'across-break';
  return isCount(figure) && !haveSameLength(figure.period, target.period) ? 'different-length' : null;
}

import type { Fact } from '../../../domain/figure';
import { type Sentence, sentence } from '../../../i18n/sentence';
import { about, one, period, type Telling, word } from './telling';

interface Extremes {
  /** Null when several share the first place, or nobody can say who holds it. */
  readonly top: Fact | null;
  readonly bottom: Fact | null;
}

/** The first of `ordered`, unless the next has the same value. */
const alone = ([first, second]: readonly Fact[]): Fact | null => (first && first.value !== second?.value ? first : null);

/**
 * The highest and the lowest of figures; of ranks the first and the last. A figure that is a bound or about so much
 * could be either, so nothing is called the highest beside it.
 */
export function extremesOf(facts: readonly Fact[]): Extremes {
  if (facts.some((fact) => fact.qualifier !== 'exact' || fact.value === null)) return { top: null, bottom: null };
  const upwards = facts.toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0));
  const isRank = facts[0]?.indicator.unit.code === 'rank';
  const [best, worst] = isRank ? [upwards, upwards.toReversed()] : [upwards.toReversed(), upwards];
  return { top: alone(best), bottom: alone(worst) };
}

/** The highest and the lowest, each by the name that `named` gives it. */
export function spread(facts: readonly Fact[], telling: Telling, named: (fact: Fact) => string): Sentence | null {
  const { block } = telling.words;
  const [first] = facts;
  if (!first) return null;
  if (facts.length === 1) return one(first, telling);
  const { top, bottom } = extremesOf(facts);
  if (!top) return about(first, telling);
  const owned = { subject: telling.subject, period: period(top, telling) };
  const values = { ...owned, top: named(top), topValue: word(top, telling) };
  const isRank = first.indicator.unit.code === 'rank';
  return bottom
    ? sentence(isRank ? block.rankSpread : block.spread, { ...values, bottom: named(bottom), bottomValue: word(bottom, telling) })
    : sentence(block.spreadOnly, values);
}

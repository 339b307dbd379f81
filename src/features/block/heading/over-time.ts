import type { ChartData } from '../../../charts/chart-data';
import { change } from '../../../domain/change';
import type { Derived, Fact } from '../../../domain/figure';
import { comparePeriods, periodKind, yearOf } from '../../../domain/period';
import { haveSameLength } from '../../../domain/period-length';
import { fill } from '../../../i18n/fill';
import { formatNumber, withUnit } from '../../../i18n/format';
import { inSentence } from '../../../i18n/in-sentence';
import { type FigureWord, type Sentence, sentence } from '../../../i18n/sentence';
import { spread } from './extremes';
import { isNearlyAllOf, standing } from './over-places';
import { factsIn, one, owned, period, type Telling } from './telling';

/** A difference worded without its sign: the verb beside it says which way. */
function magnitude(derived: Derived, telling: Telling): FigureWord {
  const shown = derived.rule === 'percent-change' ? 1 : (derived.from[0]?.indicator.decimals ?? derived.digits);
  const n = formatNumber(Math.abs(derived.value), { digits: Math.min(derived.digits, shown), language: telling.language });
  const { places, percentagePoints } = telling.words.block;
  const worded = new Map([
    ['places', places],
    ['percentage_points', percentagePoints],
  ]).get(derived.unit.code);
  return { figure: derived, text: worded ? fill(worded, { n }) : withUnit(n, derived.unit.label) };
}

function since(lead: Sentence, before: Fact, after: Fact, data: ChartData, telling: Telling): Sentence {
  const { block } = telling.words;
  const difference = change(before, after, data.breaks);
  const values = { lead, before: period(before, telling) };
  if (difference.kind === 'unknown') {
    return sentence(block.sinceRefused, { ...values, reason: block.reasons[difference.because] });
  }
  if (difference.value === 0) return sentence(block.since, { ...values, change: block.same });
  const places = difference.kind === 'places';
  const up = places ? block.placesUp : block.up;
  const down = places ? block.placesDown : block.down;
  const moved = sentence(difference.value > 0 ? up : down, { change: magnitude(difference.derived, telling) });
  return sentence(block.since, { ...values, change: moved });
}

/** Whether nothing is missing between two figures: years must follow each other, other periods be of one length. */
const isNext = (before: Fact, after: Fact): boolean =>
  haveSameLength(before.period, after.period) &&
  (periodKind(after.period) !== 'year' || yearOf(after.period) - yearOf(before.period) === 1);

/** Where a figure stands among those of its period; null when it cannot be placed, or many have none of that period. */
function among(after: Fact, data: ChartData, telling: Telling): Sentence | null {
  const facts = factsIn(data).filter((f) => f.period === after.period && f.value !== null);
  const organisations = (of: readonly Fact[]) => new Set(of.map((f) => f.organisation.id)).size;
  if (organisations(facts) < facts.length || !isNearlyAllOf(facts.length, organisations(factsIn(data)))) return null;
  return standing(after, facts, telling);
}

/** The latest figure of the reader's own series, with its place among others or how it moved since the one before. */
export function overTime(data: ChartData, telling: Telling): Sentence | null {
  const drawn = data.series.filter((s) => s.reference !== true);
  const mine = drawn.filter((s) => s.own);
  // Of several lines none is told as if it were all.
  if (mine.length > 1 || (mine.length === 0 && drawn.length > 1)) return acrossSeries(data, telling);
  const own = mine[0] ?? drawn[0];
  const facts = (own?.points ?? [])
    .flatMap((p) => (p?.kind === 'fact' ? p : []))
    .toSorted((a, b) => comparePeriods(a.period, b.period));
  const after = facts.at(-1);
  const before = facts.at(-2);
  if (!after) return null;
  const others = new Set(factsIn(data).map((f) => f.organisation.id)).size - 1;
  const lead = one(after, telling);
  if (others > 0) return among(after, data, telling) ?? sentence(telling.words.block.besides, { lead, count: String(others) });
  const comparable = before !== undefined && isNext(before, after);
  return comparable ? since(lead, before, after, data, telling) : lead;
}

/**
 * Several series side by side: which stands highest in the latest period, and which lowest. One that has the latest
 * period for itself is told by its name.
 */
export function acrossSeries(data: ChartData, telling: Telling): Sentence | null {
  const facts = factsIn(data);
  const last = facts.toSorted((a, b) => comparePeriods(a.period, b.period)).at(-1);
  if (!last) return null;
  const named = (fact: Fact) => inSentence(data.series.find((s) => s.points.includes(fact))?.label ?? fact.organisation.label);
  const latest = facts.filter((f) => f.period === last.period);
  if (new Set(facts.map((f) => f.organisation.id)).size > 1) return spread(latest, telling, named);
  const whose = owned(last, telling);
  return latest.length === 1 && data.series.length > 1 ? one(last, { ...whose, subject: `${whose.subject} (${named(last)})` }) : spread(latest, whose, named);
}

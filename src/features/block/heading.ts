import type { ChartData } from '../../charts/chart-data';
import { change } from '../../domain/change';
import { comparePeriods } from '../../domain/period';
import { haveSameLength } from '../../domain/period-length';
import type { Derived, Fact, Figure } from '../../domain/figure';
import { rankOf } from '../../domain/rank';
import { fill } from '../../i18n/fill';
import { formatFigure, formatNumber, formatPeriod, formatPeriodLong, speakFigure, withUnit } from '../../i18n/format';
import { inSentence } from '../../i18n/in-sentence';
import { type FigureWord, join, type Sentence, sentence } from '../../i18n/sentence';
import type { Speech } from '../../i18n/words';
import type { Option, Resolved } from './resolve';

const word = (figure: Figure, { language }: Speech): FigureWord => ({ figure, text: formatFigure(figure, language) });

const factsIn = (data: ChartData): readonly Fact[] =>
  data.series.flatMap((s) => s.points.flatMap((p) => (p?.kind === 'fact' ? p : [])));

const byValue = (facts: readonly Fact[]) => facts.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0));

interface Telling extends Speech {
  readonly subject: string;
  /** The organisation the page is about; that of any other figure is named. */
  readonly reader: string;
}

/** What a figure is of, with whose it is unless it is the reader's own. */
const subjectOf = ({ organisation }: Fact, { subject, reader, words }: Telling): string =>
  organisation.id === reader ? subject : fill(words.block.whose, { subject, organisation: organisation.label });

const period = (fact: Fact, { language }: Telling) => formatPeriodLong(fact.period, language);

/** A difference worded without its sign: the verb beside it says which way. */
function magnitude(derived: Derived, telling: Telling): FigureWord {
  const digits = Math.min(derived.digits, derived.rule === 'percent-change' ? 1 : (derived.from[0]?.indicator.decimals ?? derived.digits));
  const n = formatNumber(Math.abs(derived.value), { digits, language: telling.language });
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

function one(fact: Fact, telling: Telling): Sentence {
  const { block } = telling.words;
  const values = { subject: subjectOf(fact, telling), period: period(fact, telling), value: word(fact, telling) };
  if (fact.qualifier === 'increase' || fact.qualifier === 'decrease') {
    return sentence(block.oneDirection, { ...values, direction: { figure: fact, text: block[fact.qualifier] } });
  }
  const spoken = { ...values, value: { figure: fact, text: speakFigure(fact, telling.language, telling.words) } };
  if (fact.qualifier === 'more-than' || fact.qualifier === 'at-least') return sentence(block.lowerBound, spoken);
  if (fact.qualifier === 'less-than' || fact.qualifier === 'at-most') return sentence(block.upperBound, spoken);
  return sentence(fact.indicator.unit.code === 'rank' ? block.rankOf : block.one, values);
}

function overTime(data: ChartData, telling: Telling): Sentence | null {
  const own = data.series.find((s) => s.own) ?? data.series[0];
  const facts = (own?.points ?? [])
    .flatMap((p) => (p?.kind === 'fact' ? p : []))
    .toSorted((a, b) => comparePeriods(a.period, b.period));
  const after = facts.at(-1);
  const before = facts.at(-2);
  if (!after) return null;
  const lead = one(after, telling);
  const comparable = before !== undefined && haveSameLength(before.period, after.period);
  return comparable ? since(lead, before, after, data, telling) : lead;
}

function share(data: ChartData, telling: Telling): Sentence | null {
  const { block } = telling.words;
  const parts = byValue(factsIn(data));
  const [first] = parts;
  if (!first || !data.whole) return null;
  const sum: Derived = {
    kind: 'derived',
    rule: 'sum',
    value: parts.reduce((total, fact) => total + (fact.value ?? 0), 0),
    digits: 0,
    qualifier: 'exact',
    unit: first.indicator.unit,
    outOf: null,
    from: parts,
    cautions: [],
  };
  const named = parts.map((fact) =>
    sentence(block.partList, {
      value: { figure: fact, text: formatNumber(fact.value ?? 0, { digits: 0, language: telling.language }) },
      category: inSentence(fact.breakdown[0]?.category.label ?? ''),
    }),
  );
  return sentence(data.whole.value === sum.value ? block.shareAll : block.share, {
    subject: subjectOf(first, telling),
    period: period(first, telling),
    sum: { figure: sum, text: formatNumber(sum.value, { digits: 0, language: telling.language }) },
    whole: word(data.whole, telling),
    parts: join(named, named.length === 2 ? block.and : block.comma),
  });
}

function acrossCategories(data: ChartData, resolved: Resolved, telling: Telling): Sentence | null {
  const { block } = telling.words;
  const facts = byValue(factsIn(data).filter((f) => f.qualifier === 'exact'));
  const [most] = facts;
  if (!most) return null;
  if (facts.length === 1) return one(most, telling);
  const position = data.positions[data.series[0]?.points.indexOf(most) ?? -1];
  const values = {
    subject: subjectOf(most, telling),
    period: period(most, telling),
    category: inSentence(position?.label ?? ''),
    value: word(most, telling),
  };
  const total = resolved.facts.find(
    (f) => f.period === most.period && f.organisation.id === most.organisation.id && !facts.includes(f) && f.value !== null,
  );
  return total
    ? sentence(block.largestOf, { ...values, total: word(total, telling) })
    : sentence(block.largest, values);
}

function acrossOrganisations(data: ChartData, telling: Telling): Sentence | null {
  const { block } = telling.words;
  const facts = factsIn(data);
  const own = facts.find((f) => f.organisation.id === data.ownPosition);
  const periods = new Set(facts.map((f) => f.period));
  if (!own) return periods.size > 1 ? several(facts, telling) : spread(facts, telling);
  const standing = periods.size === 1 && own.indicator.unit.code !== 'rank' ? rankOf(own, facts) : null;
  if (!standing || facts.length < 2) return one(own, telling);
  return sentence(block.ownRank, {
    subject: telling.subject,
    period: period(own, telling),
    organisation: own.organisation.label,
    value: word(own, telling),
    rank: { figure: standing, text: String(standing.value) },
    count: String(standing.outOf ?? facts.length),
  });
}

/** Figures of different periods, which no sentence may set against each other. */
function several(facts: readonly Fact[], telling: Telling): Sentence | null {
  const ordered = facts.toSorted((a, b) => comparePeriods(a.period, b.period));
  const [first, last] = [ordered[0], ordered.at(-1)];
  if (!first || !last) return null;
  if (first === last) return one(first, telling);
  return sentence(telling.words.block.several, {
    subject: telling.subject,
    count: String(facts.length),
    first: formatPeriod(first.period, telling.language),
    last: formatPeriod(last.period, telling.language),
  });
}

/** The highest and the lowest, each by the name that `named` gives it. */
function spread(facts: readonly Fact[], telling: Telling, named = (fact: Fact) => fact.organisation.label): Sentence | null {
  const { block } = telling.words;
  const exact = byValue(facts.filter((f) => f.qualifier === 'exact'));
  const top = exact[0];
  const bottom = exact.at(-1);
  if (!top || !bottom) return facts[0] ? one(facts[0], telling) : null;
  const values = { subject: telling.subject, period: period(top, telling), top: named(top), topValue: word(top, telling) };
  if (top === bottom) return sentence(block.spreadOnly, values);
  return sentence(block.spread, { ...values, bottom: named(bottom), bottomValue: word(bottom, telling) });
}

/** The categories of a breakdown side by side: which stands highest in the latest period, and which lowest. */
function acrossSeries(data: ChartData, telling: Telling): Sentence | null {
  const facts = factsIn(data);
  const latest = facts.toSorted((a, b) => comparePeriods(a.period, b.period)).at(-1);
  const named = (fact: Fact) => {
    const series = data.series.find((s) => s.points.includes(fact));
    return inSentence(series?.label ?? fact.organisation.label);
  };
  const oneOwner = new Set(facts.map((f) => f.organisation.id)).size === 1;
  const owned = latest && oneOwner ? { ...telling, subject: subjectOf(latest, telling) } : telling;
  return spread(facts.filter((f) => f.period === latest?.period), owned, named);
}

/** What a block shows, as a sentence made of its figures; null when it has nothing to say in one. */
export function headingOf(resolved: Resolved, option: Option | null, speech: Speech): Sentence | null {
  const first = resolved.facts[0];
  if (!first) return null;
  const telling: Telling = { ...speech, subject: resolved.block.title ?? first.indicator.name, reader: resolved.reader };
  const latest = resolved.facts.toSorted((a, b) => comparePeriods(a.period, b.period)).at(-1) ?? first;
  if (option === null || option.kind === 'direction') return one(latest, telling);
  const { data, kind } = option;
  if (kind === 'share') return share(data, telling);
  if (data.along === 'organisation') return acrossOrganisations(data, telling);
  if (kind === 'multiples') return acrossSeries(data, telling);
  if (data.along === 'period') return overTime(data, telling);
  if (data.along === 'breakdown') return acrossCategories(data, resolved, telling);
  return one(latest, telling);
}

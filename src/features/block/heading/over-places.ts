import type { ChartData } from '../../../charts/chart-data';
import type { Fact } from '../../../domain/figure';
import { comparePeriods } from '../../../domain/period';
import { rankOf } from '../../../domain/rank';
import { formatNumber, formatPeriod } from '../../../i18n/format';
import { type FigureWord, type Sentence, sentence } from '../../../i18n/sentence';
import { spread } from './extremes';
import { factsIn, one, period, type Telling, word } from './telling';

/** From which part of those asked about on the figures speak for all of them. */
const NEARLY_ALL = 0.8;

/** Whether nearly all asked about have a figure, so that a place or an extreme may be named. */
export const isNearlyAllOf = (having: number, asked: number): boolean => having >= asked * NEARLY_ALL;

export const isNearlyAll = (data: ChartData, asked: number): boolean => isNearlyAllOf(factsIn(data).length, asked);

/** The place of a figure among others of its period, none of which is a rank itself; null when it has none. */
export function standing(own: Fact, facts: readonly Fact[], telling: Telling): Sentence | null {
  const placed = own.indicator.unit.code === 'rank' ? null : rankOf(own, facts);
  if (placed === null || facts.length < 2) return null;
  return sentence(telling.words.block.ownRank, {
    subject: telling.subject,
    period: period(own, telling),
    organisation: own.organisation.label,
    value: word(own, telling),
    rank: { figure: placed, text: String(placed.value) },
    count: counted(placed.from, telling),
  });
}

/**
 * Where the reader's own figure stands among those of others; without one, the highest and the lowest. Where many
 * have no figure in the sources, a place or an extreme would be taken for that among all, and none is told.
 */
export function acrossOrganisations(data: ChartData, asked: number, telling: Telling): Sentence | null {
  const facts = factsIn(data);
  const own = facts.find((f) => f.organisation.id === data.ownPosition);
  const onePeriod = new Set(facts.map((f) => f.period)).size === 1;
  const complete = onePeriod && isNearlyAll(data, asked);
  if (!own) {
    if (!onePeriod) return several(facts, telling);
    return complete ? spread(facts, telling, (fact) => fact.organisation.label) : some(facts, telling);
  }
  return (complete ? standing(own, facts, telling) : null) ?? beside(own, facts.length - 1, telling);
}

/** One's own figure, by name, since those of others stand beside it. */
function beside(own: Fact, others: number, telling: Telling): Sentence {
  const lead = one(own, { ...telling, reader: '' });
  return others > 0 ? sentence(telling.words.block.besides, { lead, count: String(others) }) : lead;
}

/** A few of many: how many there are. */
const some = (facts: readonly Fact[], telling: Telling): Sentence | null =>
  facts[0] === undefined
    ? null
    : sentence(telling.words.block.some, {
        subject: telling.subject,
        period: period(facts[0], telling),
        count: counted(facts, telling),
      });

/** How many figures there are, as a figure that leads to each of them. */
const counted = (facts: readonly Fact[], { language }: Telling): FigureWord => ({
  figure: {
    kind: 'derived',
    rule: 'count',
    value: facts.length,
    digits: 0,
    qualifier: 'exact',
    unit: { code: 'count', label: '' },
    outOf: null,
    from: facts,
    cautions: [],
  },
  text: formatNumber(facts.length, { digits: 0, language }),
});

/** Figures of different periods, which no sentence may set against each other. */
function several(facts: readonly Fact[], telling: Telling): Sentence | null {
  const ordered = facts.toSorted((a, b) => comparePeriods(a.period, b.period));
  const [first, last] = [ordered[0], ordered.at(-1)];
  if (!first || !last) return null;
  if (first === last) return one(first, telling);
  return sentence(telling.words.block.several, {
    subject: telling.subject,
    count: counted(facts, telling),
    first: formatPeriod(first.period, telling.language),
    last: formatPeriod(last.period, telling.language),
  });
}

import type { ChartData } from '../../../charts/chart-data';
import type { Fact } from '../../../domain/figure';
import { comparePeriods } from '../../../domain/period';
import { rankOf } from '../../../domain/rank';
import { formatNumber, formatPeriod } from '../../../i18n/format';
import { type FigureWord, type Sentence, sentence } from '../../../i18n/sentence';
import { spread } from './extremes';
import { factsIn, one, period, type Telling, word } from './telling';

/**
 * Where the reader's own figure stands among those of others; without one, the highest and the lowest. A place among
 * fewer than half of those asked about would be taken for the place among all, and is not told.
 */
export function acrossOrganisations(data: ChartData, asked: number, telling: Telling): Sentence | null {
  const facts = factsIn(data);
  const own = facts.find((f) => f.organisation.id === data.ownPosition);
  const periods = new Set(facts.map((f) => f.period));
  if (!own) return periods.size > 1 ? several(facts, telling) : spread(facts, telling, (fact) => fact.organisation.label);
  const standing = periods.size === 1 && own.indicator.unit.code !== 'rank' ? rankOf(own, facts) : null;
  if (!standing || facts.length < 2 || facts.length * 2 < asked) return one(own, telling);
  return sentence(telling.words.block.ownRank, {
    subject: telling.subject,
    period: period(own, telling),
    organisation: own.organisation.label,
    value: word(own, telling),
    rank: { figure: standing, text: String(standing.value) },
    count: counted(standing.from, telling),
  });
}

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

import type { ChartData } from '../../../charts/chart-data';
import type { Fact } from '../../../domain/figure';
import { sumOf } from '../../../domain/roll-up';
import { formatNumber } from '../../../i18n/format';
import { join, type Sentence, sentence } from '../../../i18n/sentence';
import { partOf } from '../block-facts';
import type { Resolved } from '../resolve';
import { extremesOf, spread } from './extremes';
import { about, categoryOf, factsIn, one, period, subjectOf, type Telling, word } from './telling';

const byValue = (facts: readonly Fact[]) => facts.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0));

/** The parts of a whole added up, beside the whole; null when they do not add up to one figure. */
export function share(data: ChartData, telling: Telling): Sentence | null {
  const { block } = telling.words;
  const parts = byValue(factsIn(data));
  const sum = sumOf(parts);
  const [first] = parts;
  if (!first || !data.whole || sum.kind === 'refused') return null;
  const bare = (figure: Pick<Fact, 'value' | 'digits'>) =>
    formatNumber(figure.value ?? 0, { digits: figure.digits, language: telling.language });
  const named = parts.map((fact) =>
    sentence(block.partList, { value: { figure: fact, text: bare(fact) }, category: categoryOf(fact, data) }),
  );
  return sentence(data.whole.value === sum.value ? block.shareAll : block.share, {
    subject: subjectOf(first, telling),
    period: period(first, telling),
    sum: { figure: sum, text: bare(sum) },
    whole: word(data.whole, telling),
    parts: join(named, named.length === 2 ? block.and : block.comma),
  });
}

/** The largest part of a count, and the total where a source gives it; of other figures the highest and the lowest. */
export function acrossCategories(data: ChartData, { block: { by }, facts: all }: Resolved, telling: Telling): Sentence | null {
  const { block } = telling.words;
  const facts = factsIn(data);
  const [first] = facts;
  if (!first) return null;
  if (facts.length === 1) return one(first, { ...telling, subject: `${telling.subject} (${categoryOf(first, data)})` });
  if (first.indicator.formula !== 'count') {
    return spread(facts, { ...telling, subject: subjectOf(first, telling) }, (fact) => categoryOf(fact, data));
  }
  const { top } = extremesOf(facts);
  if (!top) return about(first, telling);
  const isTotal = (fact: Fact) => fact.organisation.id === top.organisation.id && fact.period === top.period && fact.value !== null;
  const total = by === null ? undefined : all.find((fact) => isTotal(fact) && partOf(fact, by) === null);
  const values = { subject: subjectOf(top, telling), period: period(top, telling), category: categoryOf(top, data), value: word(top, telling) };
  return total ? sentence(block.largestOf, { ...values, total: word(total, telling) }) : sentence(block.largest, values);
}

import type { ChartData } from '../../../charts/chart-data';
import type { Fact } from '../../../domain/figure';
import { sumOf } from '../../../domain/roll-up';
import { formatNumber } from '../../../i18n/format';
import { join, type Sentence, sentence } from '../../../i18n/sentence';
import { partOf } from '../block-facts';
import { extremesOf, spread } from './extremes';
import { about, categoryOf, factsIn, one, owned, period, subjectOf, type Telling, type Told, word } from './telling';

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

/** Where a figure of a divided bar stands: its series as well as its place. */
function placeOf(fact: Fact, data: ChartData): string {
  const series = data.series.length > 1 ? data.series.find((s) => s.points.includes(fact)) : undefined;
  return series && data.positions.length > 1 ? `${series.label}, ${categoryOf(fact, data)}` : categoryOf(fact, data);
}

/** So few parts are all told, with no word on which is the largest. */
const FEW_PARTS = 2;

/**
 * Of two parts both, of more the largest part of a count, with the total where a source gives one; of other figures
 * the highest and the lowest.
 */
export function acrossCategories(data: ChartData, { by, facts: all }: Told, telling: Telling): Sentence | null {
  const { block } = telling.words;
  const facts = factsIn(data);
  const [first] = facts;
  if (!first) return null;
  if (facts.length === 1) return one(first, { ...telling, subject: `${telling.subject} (${categoryOf(first, data)})` });
  const isTotal = (fact: Fact) => fact.organisation.id === first.organisation.id && fact.period === first.period && fact.value !== null;
  const total = by === null ? undefined : all.find((fact) => isTotal(fact) && partOf(fact, by) === null);
  const known = { subject: subjectOf(first, telling), period: period(first, telling), ...(total ? { total: word(total, telling) } : {}) };
  if (facts.length <= FEW_PARTS) {
    const named = byValue(facts).map((fact) =>
      sentence(block.partNamed, { category: placeOf(fact, data), value: word(fact, telling) }),
    );
    return sentence(total ? block.partsOf : block.parts, { ...known, parts: join(named, block.comma) });
  }
  if (first.indicator.formula !== 'count') {
    return spread(facts, owned(first, telling), (fact) => categoryOf(fact, data));
  }
  const { top } = extremesOf(facts);
  if (!top) return about(first, telling);
  const values = { ...known, category: placeOf(top, data), value: word(top, telling) };
  return sentence(total ? block.largestOf : block.largest, values);
}

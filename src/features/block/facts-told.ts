import type { ChartTable } from '../../charts/table';
import type { Fact } from '../../domain/figure';
import { formatPeriod } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import { periodsOf } from './forms';

/** The periods of figures from the first to the last, in words; '' of none. */
export function spanOf(facts: readonly Fact[], language: Language): string {
  const periods = periodsOf(facts);
  const [first = '', last = first] = [periods[0], periods.at(-1)];
  if (first === '') return '';
  const start = formatPeriod(first, language);
  return first === last ? start : `${start} – ${formatPeriod(last, language)}`;
}

/** Figures no kind of chart fits, one a row. */
export function tableOfFacts(facts: readonly Fact[], language: Language): ChartTable {
  const indicator = facts[0]?.indicator.name ?? '';
  return {
    rowsLabel: '',
    columns: [{ id: 'value', label: indicator }],
    rows: facts.map((fact, i) => ({
      id: fact.id ?? String(i),
      label: [fact.organisation.label, ...fact.breakdown.map((p) => p.category.label), formatPeriod(fact.period, language)].join(', '),
      own: false,
      cells: [fact],
    })),
  };
}

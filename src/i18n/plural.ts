import { fill } from './fill';
import type { Language } from './language';
import { formatNumber } from './number';

interface CountedForms {
  readonly one: string;
  readonly other: string;
}

/** A whole number with its noun in the form the language wants: '1 result', '5 results'. */
export function counted(count: number, forms: CountedForms, language: Language): string {
  const form = new Intl.PluralRules(language).select(count) === 'one' ? forms.one : forms.other;
  return fill(form, { count: formatNumber(count, { digits: 0, language }) });
}

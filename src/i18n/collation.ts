import { localeOf, type Language } from './language';

const collators = new Map<Language, Intl.Collator>();

/** The order of names in a language: 'Ấ' stands by 'A' and 'Đ' after 'D', and '9' comes before '10'. */
export function compareNames(language: Language): (a: string, b: string) => number {
  const collator = collators.get(language) ?? new Intl.Collator(localeOf(language), { numeric: true });
  collators.set(language, collator);
  return collator.compare;
}

import type { Language } from './language';

interface Names {
  readonly one: string;
  readonly other: string;
}

const same = (name: string): Names => ({ one: name, other: name });

const NAMES: Readonly<Record<Language, ReadonlyMap<string, Names>>> = {
  vi: new Map([['percentage_points', same('điểm phần trăm')], ['places', same('bậc')]]),
  en: new Map([
    ['percentage_points', { one: 'percentage point', other: 'percentage points' }],
    ['places', { one: 'place', other: 'places' }],
  ]),
};

/** What a difference of shares or ranks is counted in, which no dataset names; '' for other units. */
export function unitOfChange(code: string, value: number, language: Language): string {
  const names = NAMES[language].get(code);
  return (Math.abs(value) === 1 ? names?.one : names?.other) ?? '';
}

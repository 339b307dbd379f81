import { isLanguage, type Language } from '../../i18n/language';

export const modes = ['present', 'print', 'embed'] as const;
export const themes = ['light', 'dark', 'contrast'] as const;

export type Mode = (typeof modes)[number];
export type Theme = (typeof themes)[number];

/** Categories of one breakdown asked for by `f.{breakdown}`. */
export interface Filter {
  readonly dimension: string;
  readonly categories: readonly string[];
}

/** Everything an address says; null and empty lists stand for the default, which is left out when written. */
export interface Address {
  readonly language: Language;
  /** '' is the overview. */
  readonly page: string;
  readonly indicators: readonly string[];
  readonly organisations: readonly string[];
  /** A range of periods as it stands in the address, such as '2015..2020'. */
  readonly time: string | null;
  readonly by: string | null;
  readonly filters: readonly Filter[];
  readonly view: 'chart' | 'table';
  readonly kind: string | null;
  readonly mode: Mode | null;
  readonly slide: string | null;
  /** Seconds a slide stays in an automatic show. */
  readonly auto: number | null;
  readonly theme: Theme | null;
  readonly revision: string | null;
}

export interface AddressRead {
  readonly address: Address;
  /** Parameters and values that say nothing here, as 'name=value', for a notice to the reader. */
  readonly ignored: readonly string[];
}

export const emptyAddress = (language: Language, page = ''): Address => ({
  language,
  page,
  indicators: [],
  organisations: [],
  time: null,
  by: null,
  filters: [],
  view: 'chart',
  kind: null,
  mode: null,
  slide: null,
  auto: null,
  theme: null,
  revision: null,
});

const code = /^[\w.-]{1,80}$/;
const list = (value: string): readonly string[] | null => {
  const codes = value.split('~');
  return codes.every((c) => code.test(c)) ? [...new Set(codes)] : null;
};
const oneOf = <T extends string>(allowed: readonly T[], value: string): T | null =>
  allowed.find((word) => word === value) ?? null;
const single = (value: string): string | null => (code.test(value) ? value : null);

type Change = Partial<Address> | null;

const readers: ReadonlyMap<string, (value: string) => Change> = new Map<string, (value: string) => Change>([
  ['i', (value) => wrap(list(value), (indicators) => ({ indicators }))],
  ['org', (value) => wrap(list(value), (organisations) => ({ organisations }))],
  ['t', (value) => (/^[\w./-]{4,60}$/.test(value) ? { time: value } : null)],
  ['by', (value) => wrap(single(value), (by) => ({ by }))],
  ['view', (value) => wrap(oneOf(['chart', 'table'] as const, value), (view) => ({ view }))],
  ['kind', (value) => wrap(single(value), (kind) => ({ kind }))],
  ['m', (value) => wrap(oneOf(modes, value), (mode) => ({ mode }))],
  ['slide', (value) => wrap(single(value), (slide) => ({ slide }))],
  ['auto', (value) => (/^[1-9]\d{0,3}$/.test(value) ? { auto: Number(value) } : null)],
  ['theme', (value) => wrap(oneOf(themes, value), (theme) => ({ theme }))],
  ['rev', (value) => wrap(single(value), (revision) => ({ revision }))],
]);

function wrap<T>(value: T | null, change: (value: T) => Partial<Address>): Change {
  return value === null ? null : change(value);
}

function readFilter(name: string, value: string): Filter | null {
  const dimension = single(name.slice(2));
  const categories = list(value);
  return dimension === null || categories === null ? null : { dimension, categories };
}

/**
 * What a path such as `/vi/one-stop?org=ha-tinh` says. Never throws: what cannot be understood is left at its
 * default and listed in `ignored`. The first of two parameters of one name counts.
 */
export function readAddress(path: string, fallback: Language): AddressRead {
  const mark = path.indexOf('?');
  const [, first = '', page = '', ...rest] = (mark < 0 ? path : path.slice(0, mark)).split('/');
  const language = isLanguage(first) ? first : fallback;
  const ignored: string[] = [];
  if (!isLanguage(first) && first !== '') ignored.push(first);
  if (rest.some((piece) => piece !== '')) ignored.push(rest.join('/'));
  let address = emptyAddress(language, page);
  const seen = new Set<string>();
  for (const [name, value] of new URLSearchParams(mark < 0 ? '' : path.slice(mark + 1))) {
    const filter = name.startsWith('f.') ? readFilter(name, value) : null;
    const change = filter ? { filters: [...address.filters, filter] } : (readers.get(name)?.(value) ?? null);
    if (change === null || seen.has(name)) ignored.push(`${name}=${value}`);
    else address = { ...address, ...change };
    seen.add(name);
  }
  return { address: { ...address, filters: sorted(address.filters) }, ignored };
}

const sorted = (filters: readonly Filter[]): readonly Filter[] =>
  filters.toSorted((a, b) => (a.dimension < b.dimension ? -1 : a.dimension > b.dimension ? 1 : 0));

const encode = (value: string): string => encodeURIComponent(value).replaceAll('%2F', '/');

/** The one path of an address: parameters in a fixed order, defaults left out. */
export function writeAddress(address: Address): string {
  const pairs: readonly (readonly [string, string])[] = [
    ['i', address.indicators.join('~')],
    ['org', address.organisations.join('~')],
    ['t', address.time ?? ''],
    ['by', address.by ?? ''],
    ...sorted(address.filters).map((f) => [`f.${f.dimension}`, f.categories.join('~')] as const),
    ['view', address.view === 'table' ? 'table' : ''],
    ['kind', address.kind ?? ''],
    ['m', address.mode ?? ''],
    ['slide', address.slide ?? ''],
    ['auto', address.auto === null ? '' : String(address.auto)],
    ['theme', address.theme ?? ''],
    ['rev', address.revision ?? ''],
  ];
  const query = pairs.filter(([, value]) => value !== '').map(([name, value]) => `${name}=${encode(value)}`);
  return `/${address.language}/${address.page}${query.length > 0 ? `?${query.join('&')}` : ''}`;
}

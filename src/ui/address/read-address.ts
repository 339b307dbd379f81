import { isLanguage, type Language } from '../../i18n/language';
import { type Address, emptyAddress, type Filter, modes, type Note, perSheets, plainPerSheet, sortedFilters, sortedNotes, themes } from './address';
import { readCode, readCodes, readWords } from './codes';

export interface AddressRead {
  readonly address: Address;
  /** Parameters and values that say nothing here, as 'name=value', for a notice to the reader. */
  readonly ignored: readonly string[];
}

const MOST_PLACES = 999;

const oneOf = <T extends string>(allowed: readonly T[], value: string): T | null =>
  allowed.find((word) => word === value) ?? null;

const wholeNumber = (value: string, most: number): number | null =>
  /^-?[1-9]\d*$/.test(value) && Math.abs(Number(value)) <= most ? Number(value) : null;

type Change = Partial<Address> | null;

const wrap = <T>(value: T | null, change: (value: T) => Partial<Address>): Change => (value === null ? null : change(value));

const readers: ReadonlyMap<string, (value: string) => Change> = new Map<string, (value: string) => Change>([
  ['data', (value) => wrap(readPlace(value), (data) => ({ data }))],
  ['i', (value) => wrap(readCodes(value), (indicators) => ({ indicators }))],
  ['org', (value) => wrap(readCodes(value), (organisations) => ({ organisations }))],
  ['t', (value) => (/^[\w./-]{4,60}$/.test(value) ? { time: value } : null)],
  ['per', (value) => wrap(readCode(value), (rhythm) => ({ rhythm }))],
  ['by', (value) => wrap(readCode(value), (by) => ({ by }))],
  ['view', (value) => wrap(oneOf(['chart', 'table'] as const, value), (view) => ({ view }))],
  ['kind', (value) => wrap(readCode(value), (kind) => ({ kind }))],
  ['cmp', (value) => wrap(readCode(value), (compare) => ({ compare }))],
  ['top', (value) => wrap(wholeNumber(value, MOST_PLACES), (top) => ({ top }))],
  ['sort', (value) => wrap(readCode(value), (sort) => ({ sort }))],
  ['cols', (value) => wrap(readCode(value), (across) => ({ across }))],
  ['group', (value) => wrap(readCode(value), (group) => ({ group }))],
  ['fix', (value) => wrap(readCodes(value), (fixed) => ({ fixed }))],
  ['at', (value) => (/^[\w/-]{4,60}$/.test(value) ? { at: value } : null)],
  ['scale', (value) => wrap(oneOf(['own'] as const, value), (scale) => ({ scale }))],
  ['pin', (value) => wrap(readCodes(value), (pinned) => ({ pinned }))],
  ['m', (value) => wrap(oneOf(modes, value), (mode) => ({ mode }))],
  ['deck', (value) => wrap(readDeck(value), (deck) => ({ deck }))],
  ['slide', (value) => wrap(readCode(value), (slide) => ({ slide }))],
  ['auto', (value) => (/^[1-9]\d{0,3}$/.test(value) ? { auto: Number(value) } : null)],
  ['sheet', (value) => wrap(perSheets.find((count) => String(count) === value) ?? null, (perSheet) => ({ perSheet }))],
  ['notes', (value) => wrap(oneOf(['none'] as const, value), (handoutNotes) => ({ handoutNotes }))],
  ['theme', (value) => wrap(oneOf(themes, value), (theme) => ({ theme }))],
  ['rev', (value) => wrap(readCode(value), (revision) => ({ revision }))],
]);

/** An id on this device, or an address of the web. */
function readPlace(value: string): string | null {
  if (/^[\w-]{1,80}$/.test(value)) return value;
  return /^https?:\/\/[^\s]{3,500}$/.test(value) ? value : null;
}

/** An id, or a whole deck after '~'. */
const readDeck = (value: string): string | null => (/^~[\w-]{1,4000}$/.test(value) ? value : readCode(value));

function readFilter(name: string, value: string): Filter | null {
  const dimension = readCode(name.slice(2));
  const categories = readCodes(value);
  return dimension === null || categories === null ? null : { dimension, categories };
}

function readNote(name: string, value: string): Note | null {
  const figure = readCode(name.slice(2));
  const text = readWords(value);
  return figure === null || text === null ? null : { figure, text };
}

function changeOf(name: string, value: string, address: Address): Change {
  if (name.startsWith('f.')) return wrap(readFilter(name, value), (filter) => ({ filters: [...address.filters, filter] }));
  if (name.startsWith('n.')) return wrap(readNote(name, value), (note) => ({ notes: [...address.notes, note] }));
  return readers.get(name)?.(value) ?? null;
}

/** One view has one address: on a page that shows charts anyway, asking for them says nothing. */
const plainView = ({ page, view }: Address): Address['view'] => (view === 'chart' && page !== 'explore' ? null : view);

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
    const change = changeOf(name, value, address);
    if (change === null || seen.has(name)) ignored.push(`${name}=${value}`);
    else address = { ...address, ...change };
    seen.add(name);
  }
  return {
    address: { ...address, view: plainView(address), perSheet: plainPerSheet(address), filters: sortedFilters(address.filters), notes: sortedNotes(address.notes) },
    ignored,
  };
}

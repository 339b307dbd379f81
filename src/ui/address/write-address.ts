import { type Address, plainPerSheet, sortedFilters, sortedNotes } from './address';
import { writeCodes } from './codes';

const encode = (value: string): string => encodeURIComponent(value).replaceAll('%2F', '/');

const numeral = (value: number | null): string => (value === null ? '' : String(value));

const viewOf = ({ page, view }: Address): string => (view === null || (view === 'chart' && page !== 'explore') ? '' : view);

/** The one path of an address: parameters in a fixed order, defaults left out. */
export function writeAddress(address: Address): string {
  const pairs: readonly (readonly [string, string])[] = [
    ['data', address.data ?? ''],
    ['i', writeCodes(address.indicators)],
    ['org', writeCodes(address.organisations)],
    ['t', address.time ?? ''],
    ['per', address.rhythm ?? ''],
    ['by', address.by ?? ''],
    ...sortedFilters(address.filters).map((f) => [`f.${f.dimension}`, writeCodes(f.categories)] as const),
    ['view', viewOf(address)],
    ['kind', address.kind ?? ''],
    ['cmp', address.compare ?? ''],
    ['top', numeral(address.top)],
    ['sort', address.sort ?? ''],
    ['cols', address.across ?? ''],
    ['group', address.group ?? ''],
    ['fix', writeCodes(address.fixed)],
    ['at', address.at ?? ''],
    ['scale', address.scale ?? ''],
    ['pin', writeCodes(address.pinned)],
    ...sortedNotes(address.notes).map((n) => [`n.${n.figure}`, n.text] as const),
    ['m', address.mode ?? ''],
    ['deck', address.deck ?? ''],
    ['slide', address.slide ?? ''],
    ['auto', numeral(address.auto)],
    ['sheet', numeral(plainPerSheet(address))],
    ['notes', address.handoutNotes ?? ''],
    ['theme', address.theme ?? ''],
    ['rev', address.revision ?? ''],
  ];
  const query = pairs.filter(([, value]) => value !== '').map(([name, value]) => `${encode(name)}=${encode(value)}`);
  return `/${address.language}/${address.page}${query.length > 0 ? `?${query.join('&')}` : ''}`;
}

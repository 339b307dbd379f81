import { strFromU8, unzipSync } from 'fflate';
import { overPlaces } from '../../charts/chart.fixture';
import type { Exhibit } from '../../charts/exhibit';
import { tableOf } from '../../charts/table';
import type { Catalogue, Organisation } from '../../domain/catalogue';
import type { Deck, Slide, SlideKind } from '../../domain/deck';
import { fact } from '../../i18n/fact.fixture';
import { en } from '../../i18n/messages/en';
import { vi } from '../../i18n/messages/vi';
import { type Report, writeReport } from './write-report';

export const press = { id: 'bht', title: '39 thủ tục đã làm được trên mạng', publisher: 'Báo Hà Tĩnh', url: 'https://example.vn/39', published: '2020-08-20', readNote: null };
const department = { id: 'so', title: 'Báo cáo năm 2020', publisher: 'Sở', url: null, published: null, readNote: null };

const whole = fact({
  id: 'o1',
  value: 39,
  source: press,
  others: [{ ...fact({ id: 'x1', value: 40, sourceId: 'so' }), agreement: 'disagrees' }],
  otherSources: [department],
});
const parts = [fact({ id: 'o2', value: 27, source: press }), fact({ id: 'o3', value: 12, source: press, status: 'provisional' })];
const data = { ...overPlaces({ 'Mức độ 3': { value: 27, source: press }, 'Mức độ 4': { value: 12, source: press, status: 'provisional' }, 'Mức độ 2': null }), along: 'breakdown' as const, whole };

/** Three procedures of a total that two sources disagree on, a provisional one and a gap among them. */
export const exhibit = (changes: Partial<Exhibit> = {}): Exhibit => ({
  address: '/vi/online-services?i=os-1',
  subject: 'Thủ tục cung cấp trực tuyến',
  heading: [{ figure: whole, text: '39' }, ' thủ tục, trong đó ', { figure: parts[0] ?? whole, text: '27' }, ' ở mức độ 3'],
  unit: 'thủ tục',
  period: '8/2020',
  place: 'Sở Tài nguyên và Môi trường Hà Tĩnh',
  hero: whole,
  drawn: { kind: 'share', data },
  facts: [whole, ...parts],
  table: tableOf('share', data, vi),
  sums: [{ whole, parts, holds: true }],
  sources: [press],
  notes: ['Nguồn chỉ nêu hai mức độ'],
  revision: 'r7',
  ...changes,
});

export const slide = (kind: SlideKind, changes: Partial<Slide> = {}): Slide => ({
  id: kind, kind, address: null, title: null, text: '', notes: '', build: false, seconds: null, ...changes,
});

const organisation = (id: string, name: string, kind: Organisation['kind'], parent: string | null, code: string | null = null): Organisation => ({
  id, name, kind, parent, validFrom: null, validTo: null, successor: null, code, peerGroup: null, region: null,
});

export const catalogue: Catalogue = {
  revision: 'r7', updated: '2026-11-01', datasets: [], blocks: [], milestones: [], tiles: [], terms: [], identities: [], breaks: [], changes: [],
  organisations: [
    organisation('vn', 'Cả nước', 'country', null),
    organisation('ha-tinh', 'Hà Tĩnh', 'province', 'vn', '42'),
    organisation('da-nang', 'Đà Nẵng', 'province', 'vn', '48'),
    organisation('huong-son', 'Huyện Hương Sơn', 'district', 'ha-tinh'),
    organisation('ht', 'Sở Tài nguyên và Môi trường Hà Tĩnh', 'department', 'ha-tinh'),
  ],
};

const deck: Deck = { id: 'd', title: 'Cải cách hành chính 2011–2020', language: 'vi', organisation: 'ht', slides: [slide('title'), slide('exhibit'), slide('sources')], pinned: null };

/** The least there is of a PNG file: its head and one dot. */
const DOT = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';
export const dot = Uint8Array.from(atob(DOT), (letter) => letter.charCodeAt(0));

/** A draft with one exhibit, but for what the test is about. */
export const report = (changes: Partial<Omit<Report, 'speech'>> & { readonly language?: 'vi' | 'en' } = {}): Report => {
  const { language = 'vi', ...rest } = changes;
  return {
    deck,
    exhibits: [null, exhibit(), null],
    catalogue,
    speech: { language, words: language === 'vi' ? vi : en },
    organisation: 'ht',
    issue: { number: null, symbol: '', date: null },
    draw: () => Promise.resolve({ png: dot, width: 600, height: 300 }),
    ...rest,
  };
};

export const deckWith = (...slides: readonly Slide[]): Deck => ({ ...deck, slides });

interface Written {
  readonly names: readonly string[];
  /** Text of a part as it stands in the file. */
  readonly raw: (part: string) => string;
  readonly xml: (part: string) => Document;
}

/** The parts of the document of a report. */
export async function written(asked: Report): Promise<Written> {
  const files = unzipSync(new Uint8Array(await (await writeReport(asked)).arrayBuffer()));
  const raw = (part: string): string => strFromU8(files[part] ?? new Uint8Array());
  return { names: Object.keys(files), raw, xml: (part) => new DOMParser().parseFromString(raw(part), 'text/xml') };
}

const named = (name: string) => ({ of: (from: Document | Element): readonly Element[] => [...from.getElementsByTagName(`w:${name}`)] });

export const all = (from: Document | Element, name: string): readonly Element[] => named(name).of(from);

export const attribute = (element: Element | undefined, name: string): string | null => element?.getAttribute(`w:${name}`) ?? null;

export const textOf = (element: Element): string => all(element, 't').map((text) => text.textContent).join('').replaceAll('\u00a0', ' ');

/** Text of each paragraph. */
export const paragraphsOf = (from: Document | Element): readonly string[] => all(from, 'p').map(textOf);

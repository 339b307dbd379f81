import type { Exhibit } from '../../charts/exhibit';
import { tableOf } from '../../charts/table';
import type { Catalogue, Organisation } from '../../domain/catalogue';
import type { Source } from '../../domain/dataset';
import type { Fact } from '../../domain/figure';
import type { Slide } from '../../domain/deck';
import { overPlaces } from '../../charts/chart.fixture';
import { vi } from '../../i18n/messages/vi';

export const organisation: Organisation = {
  id: 'ht',
  name: 'Sở <Mẫu> & Cộng sự',
  kind: 'department',
  parent: null,
  validFrom: null,
  validTo: null,
  successor: null,
  code: null,
  peerGroup: null,
  region: null,
};

export const catalogue: Catalogue = {
  revision: '4f2a91c',
  updated: '2026-11-23',
  datasets: [],
  organisations: [organisation],
  blocks: [],
  milestones: [],
  tiles: [],
  terms: [],
  identities: [],
  breaks: [],
  changes: [],
};

export const source: Source = {
  id: 'bht-197380',
  title: 'Vinh danh 26 điển hình',
  publisher: 'Báo Hà Tĩnh',
  url: 'https://baohatinh.vn/x.html?a=1&b=2',
  published: '2020-08',
  readNote: 'đoạn 4',
};

/** A slide of an exhibit, but for what the test is about. */
export const slide = (changes: Partial<Slide> = {}): Slide => ({
  id: 's1',
  kind: 'exhibit',
  address: '/vi/one-stop?i=os-1',
  title: null,
  text: '',
  notes: '',
  build: false,
  seconds: null,
  ...changes,
});

/** Two bars with their table, but for what the test is about. */
export function exhibit(changes: Partial<Exhibit> = {}): Exhibit {
  const data = overPlaces({ 'Hà Tĩnh': { value: 27, source, sourceId: source.id }, 'Nghệ An': { value: 12, source, sourceId: source.id } });
  const facts = data.series.flatMap(({ points }) => points.filter((point): point is Fact => point?.kind === 'fact'));
  return {
    address: '/vi/one-stop?i=os-1',
    subject: 'Hồ sơ',
    heading: ['Hồ sơ: 27 và 12'],
    unit: 'hồ sơ',
    period: '2020',
    place: '2 nơi',
    hero: null,
    drawn: { kind: 'bar', data },
    facts,
    table: tableOf('bar', data, vi),
    sums: [],
    sources: [source],
    notes: [],
    revision: 'r1',
    ...changes,
  };
}

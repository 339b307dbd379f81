import type { Address } from './address';

/** An address that was given out, and all it says besides its language and page. */
export interface Golden {
  readonly path: string;
  readonly says: Partial<Address>;
  /** Where what is written today stands otherwise than what was given out. */
  readonly writtenNow?: string;
}

const vi = (page: string, says: Partial<Address> = {}): Partial<Address> => ({ language: 'vi', page, ...says });
const en = (page: string, says: Partial<Address> = {}): Partial<Address> => ({ language: 'en', page, ...says });

/** Pages of version 0.1.0. */
const pages: readonly Golden[] = [
  { path: '/vi/', says: vi('') },
  { path: '/en/', says: en('') },
  { path: '/vi', says: vi(''), writtenNow: '/vi/' },
  { path: '/', says: vi(''), writtenNow: '/vi/' },
  { path: '/vi/?org=ha-noi', says: vi('', { organisations: ['ha-noi'] }) },
  { path: '/vi/?org=ha-tinh&t=2020..latest', says: vi('', { organisations: ['ha-tinh'], time: '2020..latest' }) },
  { path: '/vi/online-services', says: vi('online-services') },
  { path: '/vi/online-services?i=online-levels&view=table', says: vi('online-services', { indicators: ['online-levels'], view: 'table' }) },
  { path: '/en/one-stop?org=ht-so-tnmt&t=2015..2020', says: en('one-stop', { organisations: ['ht-so-tnmt'], time: '2015..2020' }) },
  { path: '/vi/emulation?t=2015/2020', says: vi('emulation', { time: '2015/2020' }) },
  { path: '/vi/monitoring?t=2020-09', says: vi('monitoring', { time: '2020-09' }) },
  { path: '/vi/monitoring?t=2020-Q3', says: vi('monitoring', { time: '2020-Q3' }) },
  { path: '/vi/indices?i=papi-line&kind=map&rev=4f2a91c0', says: vi('indices', { indicators: ['papi-line'], kind: 'map', revision: '4f2a91c0' }) },
  { path: '/vi/indices?theme=dark', says: vi('indices', { theme: 'dark' }) },
  { path: '/vi/indices?theme=dark&org=ha-tinh', says: vi('indices', { organisations: ['ha-tinh'], theme: 'dark' }), writtenNow: '/vi/indices?org=ha-tinh&theme=dark' },
  { path: '/vi/indices?view=chart', says: vi('indices'), writtenNow: '/vi/indices' },
  { path: '/vi/indices?org=ha-tinh&m=print', says: vi('indices', { organisations: ['ha-tinh'], mode: 'print' }) },
  { path: '/en/sources?i=indicator-papi', says: en('sources', { indicators: ['indicator-papi'] }) },
  { path: '/vi/sources?i=term-tthc', says: vi('sources', { indicators: ['term-tthc'] }) },
  { path: '/vi/status', says: vi('status') },
  { path: '/en/status?theme=contrast', says: en('status', { theme: 'contrast' }) },
];

/** Questions of Explore. */
const questions: readonly Golden[] = [
  { path: '/vi/explore', says: vi('explore') },
  { path: '/vi/explore?i=papi', says: vi('explore', { indicators: ['papi'] }) },
  { path: '/vi/explore?i=papi&view=chart', says: vi('explore', { indicators: ['papi'], view: 'chart' }) },
  { path: '/en/explore?i=papi~pci&kind=scatter', says: en('explore', { indicators: ['papi', 'pci'], kind: 'scatter' }) },
  {
    path: '/vi/explore?i=papi_component&org=ha-tinh~nghe-an&t=2015..2023&by=component&f.component=c1~c2&kind=line',
    says: vi('explore', {
      indicators: ['papi_component'],
      organisations: ['ha-tinh', 'nghe-an'],
      time: '2015..2023',
      by: 'component',
      filters: [{ dimension: 'component', categories: ['c1', 'c2'] }],
      kind: 'line',
    }),
  },
  { path: '/vi/explore?i=papi&org=*&t=2023&kind=ranked&top=10', says: vi('explore', { indicators: ['papi'], organisations: ['*'], time: '2023', kind: 'ranked', top: 10 }) },
  { path: '/vi/explore?i=papi&org=*&top=-5&sort=-value', says: vi('explore', { indicators: ['papi'], organisations: ['*'], top: -5, sort: '-value' }) },
  { path: '/vi/explore?i=papi&cmp=previous', says: vi('explore', { indicators: ['papi'], compare: 'previous' }) },
  { path: '/vi/explore?i=papi&cmp=base.2015', says: vi('explore', { indicators: ['papi'], compare: 'base.2015' }) },
  { path: '/vi/explore?i=papi&cmp=org.nghe-an', says: vi('explore', { indicators: ['papi'], compare: 'org.nghe-an' }) },
  { path: '/vi/explore?i=dossiers&per=quarter&view=table&cols=period&group=organisation&fix=organisation~unit', says: vi('explore', { indicators: ['dossiers'], rhythm: 'quarter', view: 'table', across: 'period', group: 'organisation', fixed: ['organisation', 'unit'] }) },
  { path: '/vi/explore?i=papi&org=*&kind=map&at=2021', says: vi('explore', { indicators: ['papi'], organisations: ['*'], kind: 'map', at: '2021' }) },
  { path: '/vi/explore?i=papi&kind=multiples&scale=own', says: vi('explore', { indicators: ['papi'], kind: 'multiples', scale: 'own' }) },
  {
    path: '/vi/explore?i=papi&pin=o00011~o00012&n.o00011=S%C3%A1p%20nh%E1%BA%ADp%20t%E1%BB%89nh',
    says: vi('explore', { indicators: ['papi'], pinned: ['o00011', 'o00012'], notes: [{ figure: 'o00011', text: 'Sáp nhập tỉnh' }] }),
  },
  // '+' for a blank is what forms and some mailers make of '%20'.
  { path: '/vi/explore?i=papi&n.o1=a+b', says: vi('explore', { indicators: ['papi'], notes: [{ figure: 'o1', text: 'a b' }] }), writtenNow: '/vi/explore?i=papi&n.o1=a%20b' },
  { path: '/vi/explore?data=d-4f2a&i=v1&org=H%C3%A0%20T%C4%A9nh', says: vi('explore', { data: 'd-4f2a', indicators: ['v1'], organisations: ['Hà Tĩnh'] }) },
  { path: '/en/explore?data=https%3A//stat.example.org/a.json%3Fx%3D1', says: en('explore', { data: 'https://stat.example.org/a.json?x=1' }) },
  // A category named with the signs that join and escape.
  { path: '/vi/explore?i=x&f.nh%C3%B3m=a%257Eb~50%2525', says: vi('explore', { indicators: ['x'], filters: [{ dimension: 'nhóm', categories: ['a~b', '50%'] }] }) },
  { path: '/vi/explore?i=papi&m=embed', says: vi('explore', { indicators: ['papi'], mode: 'embed' }) },
  { path: '/vi/?i=k2&m=embed&theme=light', says: vi('', { indicators: ['k2'], mode: 'embed', theme: 'light' }) },
  { path: '/vi/explore?i=papi&rev=4f2a91c0', says: vi('explore', { indicators: ['papi'], revision: '4f2a91c0' }) },
];

/** Talks. */
const talks: readonly Golden[] = [
  { path: '/vi/present', says: vi('present') },
  { path: '/en/present?slide=s3', says: en('present', { slide: 's3' }) },
  { path: '/vi/present?deck=bao-cao-2020&slide=s1&auto=20&theme=dark', says: vi('present', { deck: 'bao-cao-2020', slide: 's1', auto: 20, theme: 'dark' }) },
  { path: '/vi/present?deck=d-1x9k2', says: vi('present', { deck: 'd-1x9k2' }) },
  { path: '/en/present?deck=~i1bKy0vPU7JSKkgsSUzPTFXSUUrKzEssqlSKBQA_-', says: en('present', { deck: '~i1bKy0vPU7JSKkgsSUzPTFXSUUrKzEssqlSKBQA_-' }) },
  { path: '/vi/one-stop?org=ht-so-tnmt&m=present', says: vi('one-stop', { organisations: ['ht-so-tnmt'], mode: 'present' }) },
  { path: '/vi/?i=os-1&kind=bar&m=present&slide=os-1', says: vi('', { indicators: ['os-1'], kind: 'bar', mode: 'present', slide: 'os-1' }) },
  { path: '/vi/decks?deck=d-9k2x&slide=s-3', says: vi('decks', { deck: 'd-9k2x', slide: 's-3' }) },
  { path: '/vi/preflight?deck=bao-cao-2020', says: vi('preflight', { deck: 'bao-cao-2020' }) },
  { path: '/vi/present?m=print', says: vi('present', { mode: 'print' }) },
  { path: '/vi/present?m=print&deck=bao-cao-2020&sheet=2', says: vi('present', { mode: 'print', deck: 'bao-cao-2020' }), writtenNow: '/vi/present?m=print&deck=bao-cao-2020' },
  { path: '/en/one-stop?org=ht-so-tnmt&m=print&sheet=2&notes=none', says: en('one-stop', { organisations: ['ht-so-tnmt'], mode: 'print', perSheet: 2, handoutNotes: 'none' }) },
  { path: '/en/explore?i=papi&m=speaker&slide=title', says: en('explore', { indicators: ['papi'], mode: 'speaker', slide: 'title' }) },
];

/** Addresses in links, bookmarks and on paper: each keeps saying what it said. Lines are added, never changed. */
export const golden: readonly Golden[] = [...pages, ...questions, ...talks];

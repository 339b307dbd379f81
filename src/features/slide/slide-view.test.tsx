// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { inBrowser, renderPart } from '../../../mocks/render';
import { overPlaces } from '../../charts/chart.fixture';
import type { Exhibit, NoExhibit } from '../../charts/exhibit';
import { tableOf } from '../../charts/table';
import type { Catalogue } from '../../domain/catalogue';
import type { Deck, Slide, SlideKind } from '../../domain/deck';
import type { Fact, Figure } from '../../domain/figure';
import { fact } from '../../i18n/fact.fixture';
import { slideWords } from '../../i18n/messages/slide';
import { vi } from '../../i18n/messages/vi';
import { FigureOpener } from '../../ui/figure-opener';
import { SlideView, stepsOf } from './index';

inBrowser();

const press = { id: 'bht', title: '39 thủ tục đã làm được trên mạng', publisher: 'Báo Hà Tĩnh', url: null, published: '2020-08-20', readNote: null };
const whole = fact({ id: 'o1', value: 39, source: press });
const parts = [fact({ id: 'o2', value: 27, source: press }), fact({ id: 'o3', value: 12, source: press })];
const data = { ...overPlaces({ 'Mức độ 3': 27, 'Mức độ 4': 12 }), along: 'breakdown' as const, whole };

const exhibitOf = (changes: Partial<Exhibit> = {}): Exhibit => ({
  address: '/vi/online-services?i=os-1',
  subject: 'Thủ tục cung cấp trực tuyến',
  heading: ['39 thủ tục đã làm được trên mạng'],
  unit: 'thủ tục',
  period: '8/2020',
  place: 'Sở Tài nguyên và Môi trường Hà Tĩnh',
  hero: whole,
  drawn: { kind: 'share', data },
  facts: [whole, ...parts],
  table: tableOf('share', data, vi),
  sums: [{ whole, parts, holds: true }],
  sources: [press],
  notes: [],
  revision: 'r7',
  ...changes,
});

const slideOf = (kind: SlideKind, changes: Partial<Slide> = {}): Slide => ({ id: kind, kind, address: null, title: null, text: '', notes: '', build: false, seconds: null, ...changes });
const deckOf = (...slides: readonly Slide[]): Deck => ({ id: 'd', title: 'Cải cách hành chính 2011–2020', language: 'vi', organisation: 'ht', slides, pinned: null });
const catalogue: Catalogue = {
  revision: 'r7', updated: '2026-11-01', datasets: [], blocks: [], milestones: [], tiles: [], terms: [], identities: [], breaks: [], changes: [],
  organisations: [{ id: 'ht', name: 'Sở Tài nguyên và Môi trường Hà Tĩnh', kind: 'department', parent: null, validFrom: null, validTo: null, successor: null, code: null, peerGroup: null, region: null }],
};

interface Shown {
  readonly exhibit?: Exhibit | NoExhibit | null;
  readonly exhibits?: readonly Exhibit[];
  readonly step?: number | null;
  readonly interactive?: boolean;
  readonly onOpen?: (figure: Figure) => void;
}

const show = (slide: Slide, { exhibit = null, exhibits = [], step = null, interactive = true, onOpen = () => undefined }: Shown = {}) =>
  renderPart(
    <FigureOpener value={onOpen}>
      <SlideView deck={deckOf(slide)} index={0} exhibit={exhibit} exhibits={exhibits} widthPx={1280} heightPx={720} step={step} catalogue={catalogue} interactive={interactive} />
    </FigureOpener>,
  );

const slide = () => screen.getByRole('region', { name: 'Trang 1 trên 1' });
const marksCome = (container: HTMLElement): readonly string[] =>
  [...container.querySelectorAll('[data-mark]:not([visibility="hidden"])')].map((mark) => mark.getAttribute('data-fact') ?? '');

describe('a slide of an exhibit', () => {
  it('has its message above, its figure large, its sum added up, and whence it comes below', async () => {
    const exhibit = exhibitOf();
    await show(slideOf('exhibit'), { exhibit, exhibits: [exhibit] });
    expect(within(slide()).getByRole('heading')).toHaveProperty('textContent', '39 thủ tục đã làm được trên mạng');
    expect(slide().textContent).toContain('27 + 12 = 39 ✓');
    const foot = (within(slide()).getByRole('contentinfo').textContent ?? '').replaceAll('\u00a0', ' ');
    for (const part of ['Sở Tài nguyên và Môi trường Hà Tĩnh', '8/2020', 'thủ tục', 'Báo Hà Tĩnh, 20/08/2020 [1]', 'r7', '1 / 1']) expect(foot).toContain(part);
  });
  it('says of a sum that does not add up that it does not', async () => {
    await show(slideOf('exhibit'), { exhibit: exhibitOf({ sums: [{ whole, parts: [parts[0]!], holds: false }] }) });
    expect(slide().textContent).toContain('27 ≠ 39 ✗ không khớp');
  });
  it('opens the passport of its figure', async () => {
    const opened: Figure[] = [];
    const { user } = await show(slideOf('exhibit'), { exhibit: exhibitOf({ sums: [], drawn: null }), onOpen: (figure) => opened.push(figure) });
    await user.click(screen.getByRole('button', { name: '39' }));
    expect(opened).toEqual([whole]);
  });
  it('can be reached by nothing where it is a picture of itself', async () => {
    await show(slideOf('exhibit'), { exhibit: exhibitOf(), interactive: false });
    expect(slide().hasAttribute('inert')).toBe(true);
  });
  it('says in words how a bound is to be read', async () => {
    const bound = fact({ value: 50, qualifier: 'more-than', indicator: { unit: { code: '%', label: '%' } } });
    await show(slideOf('exhibit'), { exhibit: exhibitOf({ hero: bound, drawn: null, sums: [] }) });
    expect(screen.getByRole('button', { name: /^>\s*50%$/ })).toBeDefined();
    expect(slide().textContent).toContain(vi.passport.qualifiers['more-than']);
  });
  it('tells a direction in words and draws nothing', async () => {
    const rise: Fact = fact({ id: 'o9', value: null, qualifier: 'increase', source: press });
    const { container } = await show(slideOf('exhibit'), { exhibit: exhibitOf({ hero: rise, drawn: null, facts: [rise], sums: [] }) });
    expect(screen.getByRole('button', { name: '↑ tăng' })).toBeDefined();
    expect(slide().textContent).toContain('Nguồn không nêu con số');
    expect(container.querySelector('svg')).toBeNull();
  });
  it.each(['no-figures', 'unknown', 'failed'] as const)('says why it shows nothing: %s', async (reason) => {
    await show(slideOf('exhibit'), { exhibit: reason });
    expect(within(slide()).getByText(slideWords.vi.none[reason])).toBeDefined();
  });
  it('says that it is being read', async () => {
    await show(slideOf('exhibit'));
    expect(within(slide()).getByRole('status')).toHaveProperty('textContent', slideWords.vi.reading);
  });
});

describe('a slide that is built up', () => {
  const built = slideOf('exhibit', { build: true });
  const exhibit = exhibitOf();
  it('has a step for each part', () => {
    expect(stepsOf(built, exhibit)).toBe(2);
    expect(stepsOf(slideOf('exhibit'), exhibit)).toBe(0);
    expect(stepsOf(built, 'failed')).toBe(0);
  });
  it.each([[0, ['o1']], [1, ['o0', 'o1']], [2, ['o0', 'o1', 'o1']]] as const)('shows the whole first, then part after part: step %i', async (step, marks) => {
    const { container } = await show(built, { exhibit, step });
    expect(marksCome(container).toSorted()).toEqual(marks.toSorted());
  });
  it('adds up when everything has come', async () => {
    await show(built, { exhibit, step: 1 });
    expect(slide().textContent).not.toContain('27 + 12');
  });
});

describe('a slide without figures', () => {
  it('opens the talk with its title, whose it is and how old the figures are', async () => {
    await show(slideOf('title'));
    expect(within(slide()).getByRole('heading').textContent).toBe('Cải cách hành chính 2011–2020');
    for (const part of ['Sở Tài nguyên và Môi trường Hà Tĩnh', '01/11/2026', 'r7']) expect(slide().textContent).toContain(part);
  });
  it('shows text as it is written, without reading it as HTML', async () => {
    await show(slideOf('text', { title: 'Ba việc', text: 'Một <b>việc</b>\nHai việc' }));
    expect(within(slide()).getByText('Một <b>việc</b>')).toBeDefined();
    expect(within(slide()).getByText('Hai việc')).toBeDefined();
  });
  it('says how many lines it has no room for', async () => {
    await show(slideOf('text', { text: Array.from({ length: 40 }, (_, i) => `Việc ${i}`).join('\n') }));
    expect(within(slide()).getByText(/… và \d+ dòng nữa/)).toBeDefined();
  });
  it('numbers the sources of the whole talk, each once', async () => {
    const other = { ...press, id: 'so', title: 'Báo cáo năm', publisher: 'Sở', published: null };
    await show(slideOf('sources'), { exhibits: [exhibitOf(), exhibitOf({ sources: [press, other] })] });
    const items = within(slide()).getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(items).toEqual(['1.39 thủ tục đã làm được trên mạng Báo Hà Tĩnh, 20/08/2020', '2.Báo cáo năm Sở, không ghi ngày']);
  });
  it('tells sources that are too many for one slide page by page', async () => {
    const sources = Array.from({ length: 20 }, (_, i) => ({ ...press, id: `s${i}`, title: `Báo cáo kết quả cải cách hành chính năm ${2000 + i}` }));
    await show(slideOf('sources'), { exhibits: [exhibitOf({ sources })], step: 1 });
    expect(within(slide()).getByRole('heading').textContent).toMatch(/^Nguồn số liệu \(2\/\d\)$/);
    const [first] = within(slide()).getAllByRole('listitem');
    expect(Number.parseInt(first?.textContent ?? '', 10)).toBeGreaterThan(1);
    expect(slide().textContent).not.toContain('nguồn nữa');
  });
  it('leads to the page by a QR code and by its letters', async () => {
    await show(slideOf('qr', { address: '/vi/one-stop' }));
    expect(within(slide()).getByRole('img', { name: slideWords.vi.qrOf })).toBeDefined();
    expect(slide().textContent).toContain('#/vi/one-stop');
  });
});

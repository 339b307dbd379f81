// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { builtLibrary } from '../../../mocks/library';
import { goInHistory, inBrowser, openPage } from '../../../mocks/render';
import { serveApi } from '../../../mocks/server';
import { fill } from '../../i18n/fill';
import { exploreWords } from '../../i18n/messages/explore';
import { openingWords } from '../../i18n/messages/opening';
import { vi } from '../../i18n/messages/vi';
// The page is fetched when it is opened; here it is read beforehand, so that no test waits for its modules.
import './explore-page';

inBrowser();
const api = serveApi(builtLibrary);
const w = exploreWords.vi;
const open = async (query = '') => {
  const page = await openPage(`/vi/explore${query}`, api.filesUrl);
  await screen.findByRole('group', { name: w.question });
  return { ...page, asked: () => page.history.location.href };
};
const question = () => screen.getByRole('group', { name: w.question }).textContent;
const bracket = (name: string) => within(screen.getByRole('group', { name: w.question })).getByRole('button', { name: new RegExp(`^${name}: `) });
const dialog = (name: string) => within(screen.getByRole('dialog', { name }));
const facet = (name: string) => within(within(screen.getByRole('complementary', { name: w.facets.title })).getByRole('region', { name }));
const box = (name: string, places: ReturnType<typeof facet>) => places.getByRole<HTMLInputElement>('checkbox', { name: new RegExp(`^${name}`) });
const four = '?i=papi_dimension&org=ha-tinh~thanh-hoa~quang-binh~thua-thien-hue&f.dimension=D5';

describe('the page of questions', () => {
  it('begins with a question of the reader’s own province, which the address leaves out', async () => {
    const { asked } = await open();
    expect(question()).toMatch(/của Hà Tĩnh, .* theo năm/);
    expect(asked()).toBe('/vi/explore');
    expect((await screen.findByRole('region', { name: w.answer })).querySelectorAll('[data-fact]').length).toBeGreaterThan(20);
  });

  it('asks the question of its address', async () => {
    await open(four);
    expect(question()).toContain('của Hà Tĩnh, Thanh Hóa, +2 theo năm 2015–2023');
  });

  it('says what of an address this indicator does not know', async () => {
    await open(`${four}&f.level=3`);
    expect(await screen.findByText(/f\.level=3/)).toBeDefined();
  });

  it('names the organisations an address asks for that have no figure of this indicator', async () => {
    await open('?i=par_index&org=ha-tinh~nghe-an~quang-tri');
    expect(await screen.findByText(fill(w.withoutFigures, { names: 'Nghệ An, Quảng Trị' }))).toBeDefined();
    expect(screen.queryByText(/org=nghe-an/)).toBeNull();
  });

  it('leads on where figures of this device are asked for that are not there', async () => {
    const { user, history } = await openPage('/vi/explore?data=f-0123', api.filesUrl);
    expect(await screen.findByRole('alert')).toBeDefined();
    await user.click(await screen.findByRole('button', { name: openingWords.vi.leave }));
    expect(await screen.findByRole('group', { name: w.question })).toBeDefined();
    expect(history.location.href).toBe('/vi/explore');
  });

  it('offers the choice to widen where nothing answers', async () => {
    const { user } = await open('?i=papi_dimension&org=ha-tinh&f.dimension=D8&t=2015..2016');
    const widen = await screen.findByRole('button', { name: /^Mở rộng kỳ: \d+ số liệu$/ });
    await user.click(widen);
    await waitFor(() => expect(screen.queryByText(w.empty.lead)).toBeNull());
    expect(question()).toContain('Quản trị điện tử');
  });
});

describe('a bracket', () => {
  it('opens a dialog that Escape closes, and gives the focus back', async () => {
    const { user } = await open(four);
    const places = bracket(w.pick.organisations);
    expect([places.getAttribute('aria-haspopup'), places.getAttribute('aria-expanded')]).toEqual(['dialog', 'false']);
    await user.click(places);
    expect(places.getAttribute('aria-expanded')).toBe('true');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(places);
  });

  it('is closed by a press beside it', async () => {
    const { user } = await open(four);
    await user.click(bracket(w.pick.compare));
    await user.click(screen.getByRole('heading', { level: 1 }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('finds another indicator by letters without marks, and takes along the places that have figures of it', async () => {
    const { user, asked } = await open(four);
    await user.click(bracket(w.pick.indicator));
    await user.paste('cai cach hanh chinh');
    await waitFor(() => expect(screen.getAllByRole('option').length).toBeLessThan(20));
    await user.click(screen.getByRole('option', { name: /^Chỉ số cải cách hành chính \(PAR INDEX\)/ }));
    await waitFor(() => expect(question()).toContain('cho Chỉ số cải cách hành chính (PAR INDEX)'));
    expect(asked()).toMatch(/^\/vi\/explore\?i=par_index&org=ha-tinh~/);
  });

  it('shows indicators without figures, which cannot be chosen', async () => {
    const { user, asked } = await open(four);
    await user.click(bracket(w.pick.indicator));
    const empty = dialog(w.pick.indicator).getAllByRole('option', { name: new RegExp(w.indicators.empty, 'i') });
    expect(empty.every((option) => option.getAttribute('aria-disabled') === 'true')).toBe(true);
    const before = asked();
    for (const option of empty.slice(0, 1)) fireEvent.click(option);
    expect(empty.length).toBeGreaterThan(0);
    expect(asked()).toBe(before);
  });

  it('sets a second indicator against the first', async () => {
    const { user, asked } = await open('?i=papi&org=*&t=2023');
    await user.click(bracket(w.pick.indicator));
    await user.click(dialog(w.pick.indicator).getByRole('button', { name: w.indicators.second }));
    await user.click(dialog(w.pick.indicator).getByRole('option', { name: /^Điểm nội dung PAPI/ }));
    await waitFor(() => expect(asked()).toContain('i=papi~papi_dimension'));
  });

  it('takes places one by one, found without marks', async () => {
    const { user, asked } = await open(four);
    await user.click(bracket(w.pick.organisations));
    await user.paste('quang tri');
    const places = dialog(w.pick.organisations);
    expect(places.getAllByRole('checkbox').map((each) => each.closest('label')?.textContent)).toEqual(['Quảng Trị7']);
    await user.click(places.getByRole('checkbox'));
    expect(asked()).toContain('org=ha-tinh~thanh-hoa~quang-binh~thua-thien-hue~quang-tri');
  });

  it('takes many places at once, and after none the first that is ticked', async () => {
    const { user, asked } = await open(`${four}&view=table`);
    await user.click(bracket(w.pick.organisations));
    await user.click(dialog(w.pick.organisations).getByRole('button', { name: w.organisations.all }));
    expect(question()).toContain('của cả 63 nơi');
    await user.click(dialog(w.pick.organisations).getByRole('button', { name: w.organisations.none }));
    expect(await screen.findByText(w.organisations.atLeastOne)).toBeDefined();
    await user.click(dialog(w.pick.organisations).getByRole('checkbox', { name: /^Nghệ An/ }));
    await waitFor(() => expect(asked()).toContain('org=nghe-an&'));
  });

  it('says why a comparison is not to be had', async () => {
    const { user, asked } = await open(four);
    await user.click(bracket(w.pick.compare));
    const target = dialog(w.pick.compare).getByRole('button', { name: new RegExp(w.compare.reasons.noTarget) });
    const before = asked();
    await user.click(target);
    expect([target.getAttribute('aria-disabled'), asked()]).toEqual(['true', before]);
    expect(dialog(w.pick.compare).getByRole('button', { name: new RegExp(w.compare.reasons.noRatio) })).toBeDefined();
  });

  it('sets counts against a base period', async () => {
    const { user, asked } = await open('?i=dossiers_received&org=*');
    await user.click(bracket(w.pick.compare));
    await user.click(dialog(w.pick.compare).getByRole('button', { name: w.compare.options.base }));
    const base = dialog(w.pick.compare).getByRole('combobox', { name: w.compare.baseOf });
    const last = within(base).getAllByRole<HTMLOptionElement>('option').at(-1);
    await user.selectOptions(base, last?.value ?? '');
    expect(asked()).toContain(`cmp=base.${last?.value}`);
  });

  it('says why nothing of an address can be compared, and keeps the table', async () => {
    await open(`${four}&cmp=base.2015`);
    expect(await screen.findByText(/tỷ lệ, điểm số .* không quy về kỳ gốc = 100\. Bảng có số liệu như nguồn nêu/)).toBeDefined();
    expect(screen.getByRole('row', { name: /^Hà Tĩnh 2015/ }).className).toBe('own');
  });

  it('chooses periods there are, and kinds of them apart', async () => {
    const { user, asked } = await open('?i=dossiers_received&org=*');
    await user.click(bracket(w.pick.periods));
    const kinds = within(dialog(w.pick.periods).getByRole('group', { name: w.periods.kind }));
    await user.click(kinds.getByRole('button', { name: /^Tháng \(\d+\)$/ }));
    await waitFor(() => expect(asked()).toContain('per=month'));
    expect(question()).toContain('các tháng từ');
  });
});

describe('the panel of filters', () => {
  it('says for each category how many figures it would leave', async () => {
    await open(four);
    const contents = facet('Nội dung PAPI');
    expect(box('Thủ tục hành chính công', contents).checked).toBe(true);
    expect(box('Quản trị điện tử', contents).closest('label')?.textContent).toMatch(/^Quản trị điện tử\d+$/);
  });

  it('keeps what would leave nothing in sight, with the reason', async () => {
    const { user, asked } = await open('?i=papi_dimension&org=ha-tinh&f.dimension=D5&t=2015..2016');
    const later = box('Quản trị điện tử', facet('Nội dung PAPI'));
    expect(later.getAttribute('aria-disabled')).toBe('true');
    expect(later.closest('label')?.textContent).toContain(w.facets.nothing);
    const before = asked();
    await user.click(later);
    expect(asked()).toBe(before);
  });

  it('narrows to one category by the button that stands beside it', async () => {
    const { user, asked } = await open(four);
    await user.click(screen.getByRole('button', { name: 'Chỉ chọn Thanh Hóa' }));
    expect(asked()).toContain('org=thanh-hoa&');
  });

  it('takes periods away from the ends alone', async () => {
    const { user, asked } = await open(four);
    const periods = facet('Kỳ');
    expect(box('2018', periods).getAttribute('aria-disabled')).toBe('true');
    await user.click(box('2015', periods));
    expect(asked()).toContain('t=2016..latest');
  });

  it('shows a few of a long list until all are asked for, and then searches it', async () => {
    const { user } = await open(four);
    const places = facet('Cơ quan, địa phương');
    expect(places.getAllByRole('checkbox')).toHaveLength(8);
    await user.click(places.getByRole('button', { name: 'Xem cả 63' }));
    expect(places.getAllByRole('checkbox')).toHaveLength(63);
    await user.type(places.getByRole('searchbox'), 'hue');
    expect(places.getAllByRole('checkbox').map((each) => each.closest('label')?.textContent)).toEqual(['Thừa Thiên Huế8']);
  });
});

describe('keys and tools', () => {
  it('undo and redo are steps of the browser’s history', async () => {
    const { user, history, asked } = await open(four);
    const undo = () => screen.getByRole('button', { name: new RegExp(`^${w.tools.undo}`) });
    expect(undo().getAttribute('aria-disabled')).toBe('true');
    await user.click(screen.getByRole('button', { name: 'Chỉ chọn Thanh Hóa' }));
    const changed = asked();
    await user.click(undo());
    expect(asked()).toBe(`/vi/explore${four}`);
    fireEvent.keyDown(document.body, { key: 'Z', ctrlKey: true, shiftKey: true });
    await waitFor(() => expect(asked()).toBe(changed));
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    await waitFor(() => expect(asked()).toBe(`/vi/explore${four}`));
    await goInHistory(history, 'forward');
    expect(asked()).toBe(changed);
  });

  it('leaves Ctrl+Z to a field that is typed in', async () => {
    const { user, asked } = await open(four);
    await user.click(screen.getByRole('button', { name: 'Chỉ chọn Thanh Hóa' }));
    const changed = asked();
    await user.click(bracket(w.pick.organisations));
    await user.keyboard('ha{Control>}z{/Control}');
    expect(asked()).toBe(changed);
  });

  it('shows the table alone by T, and the filters or not by [', async () => {
    const { user, asked } = await open(four);
    await user.keyboard('t');
    expect(asked()).toContain('view=table');
    await user.keyboard('t');
    expect(asked()).not.toContain('view=');
    const explore = () => document.querySelector('.explore')?.getAttribute('data-facets');
    await user.keyboard('[[');
    expect(explore()).toBe('hidden');
  });

  it('offers the kinds that fit, and the others with the reason', async () => {
    const { user, asked } = await open(four);
    const kinds = within(screen.getByRole('group', { name: w.tools.kinds }));
    await user.click(kinds.getByRole('button', { name: vi.charts.kinds.heat }));
    expect(asked()).toContain('kind=heat');
    await user.click(kinds.getByText(w.tools.allKinds));
    expect(kinds.getByRole('button', { name: new RegExp(vi.charts.unfit.needWhole) }).getAttribute('aria-disabled')).toBe('true');
  });

  it('laid out for paper has the sentence, the figures and no controls', async () => {
    await openPage(`/vi/explore${four}&m=print`, api.filesUrl);
    expect(await screen.findByText(/^Vẽ đường cho Điểm nội dung PAPI .*\.$/)).toBeDefined();
    expect(screen.queryByRole('complementary', { name: w.facets.title })).toBeNull();
    expect(screen.queryByRole('group', { name: w.tools.kinds })).toBeNull();
  });
});

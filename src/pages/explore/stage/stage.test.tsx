// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../../mocks/fixtures/catalogue';
import { dataset, type ObservationSpec } from '../../../../mocks/fixtures/dataset';
import { inBrowser, renderPart } from '../../../../mocks/render';
import type { ChartKind } from '../../../charts/kinds';
import { comparerOf } from '../../../domain/compare';
import { factAt } from '../../../domain/cube';
import type { Dataset } from '../../../domain/dataset';
import { EVERY_PERIOD } from '../../../domain/period-range';
import type { Question } from '../../../domain/question';
import { seriesBy } from '../../../domain/series';
import { selectCells } from '../../../domain/slice';
import { answerWords } from '../../../i18n/messages/answer';
import { compareWords } from '../../../i18n/messages/compare';
import { stageWords } from '../../../i18n/messages/stage';
import { vi } from '../../../i18n/messages/vi';
import type { Answer } from '../answer';
import type { View } from '../view';
import { Stage } from './stage';

inBrowser();
const w = stageWords.vi;

const YEARS = ['2017', '2018', '2019', '2020', '2021'];
const observation = (organisation: string, period: string, value: number | null, given: Partial<ObservationSpec> = {}): ObservationSpec => ({
  id: `${organisation}-${period}`, organisation, period, value, sourceId: 'bht-197380', ...given,
});
const figures = dataset({
  periods: YEARS,
  observations: [
    ...YEARS.map((year, i) => observation('ha-tinh', year, 40 + i)),
    ...YEARS.map((year, i) => observation('nghe-an', year, 50 - i)),
    observation('quang-tri', '2020', null, { qualifier: 'increase' }),
    observation('quang-tri', '2021', null, { status: 'missing' }),
  ],
});

const asking = (given: Partial<Question> = {}): Question => ({
  indicator: 'procedures_online', against: null, selection: new Map(), range: EVERY_PERIOD, rhythm: 'year', by: 'organisation',
  compare: null, top: null, sort: null, ...given,
});

/** An answer made by hand: the figures of two provinces along the years, or of one year side by side. */
function answerTo(kind: ChartKind, given: Partial<Answer> = {}, cube: Dataset = figures): Answer {
  const selection = new Map([['organisation', ['ha-tinh', 'nghe-an']]]);
  const isMap = kind === 'ranked';
  const along = isMap ? 'organisation' : 'period';
  const drawn = isMap ? new Map([...selection, ['period', ['2020']]]) : selection;
  const series = seriesBy(cube, { selection: drawn, by: isMap ? null : 'organisation', along });
  const positions = isMap ? ['ha-tinh', 'nghe-an'] : YEARS;
  const chosen = {
    kind,
    fit: { fits: true } as const,
    data: {
      along, alongLabel: 'Kỳ', positions: positions.map((id) => ({ id, label: id })), ownPosition: null,
      series: series.map((each) => ({ ...each, own: each.id === 'ha-tinh' })), seriesLabel: isMap ? null : 'Tỉnh', ordinal: false,
      unit: { code: 'procedures', label: 'thủ tục' }, direction: 'higher', whole: null, breaks: [], targets: [], milestones: [],
    } as const,
  };
  return {
    question: asking(), dataset: cube, cells: selectCells(cube, selection), options: [chosen], chosen, hidden: [], comparer: null, ...given,
  };
}

async function show(answer: Answer, query = '', given: Partial<View> = {}) {
  const view: View = { question: answer.question, kind: null, show: 'both', at: null, ignored: [], ...given };
  const part = await renderPart(<Stage answer={answer} view={view} catalogue={catalogue()} caption="Thủ tục của 2 tỉnh" />, 'vi', `/vi/explore${query}`);
  return { ...part, query: () => new URLSearchParams(part.history.location.search) };
}

const mark = (name: RegExp) => screen.findByRole('button', { name });

async function goTo(name: RegExp) {
  const there = await mark(name);
  act(() => there.focus());
}

describe('the stage', () => {
  it('is a figure named by what it shows, with unit, span and sources', async () => {
    const { container } = await show(answerTo('slope'));
    const figure = screen.getByRole('figure', { name: /2021/ });
    expect(figure.getAttribute('data-chart')).toBe('slope');
    expect(figure.textContent).toContain('thủ tục · 2017 – 2021 · 2 cơ quan');
    expect(figure.textContent).toContain('Vẽ từ 10 số liệu · bản r1');
    expect(within(figure).getByText(/Báo Hà Tĩnh/)).toBeDefined();
    expect(container.querySelectorAll('[data-mark]').length).toBeGreaterThan(0);
  });

  it('quotes the names of categories in its heading, and not the number of them', async () => {
    const levels = ['3', '4', '5', '6'];
    const divided = dataset({
      periods: YEARS, breakdowns: [{ id: 'level', categories: levels }],
      observations: levels.map((level, i) => observation(i < 2 ? 'ha-tinh' : 'nghe-an', YEARS[i] ?? '', 40, { id: level, breakdown: { level } })),
    });
    const heading = async (selection: Question['selection']) => {
      const { container } = await show(answerTo('slope', { question: asking({ selection }) }, divided));
      return within(container).getByRole('heading', { level: 2 }).textContent;
    };
    expect(await heading(new Map([['level', ['3', '4']]]))).toContain('“3 và 4”');
    const all = await heading(new Map());
    expect(all).toContain('ở level cả 5 mục');
    expect(all).not.toContain('“');
  });

  it('says of another publisher’s figures that no source is stated, and names no revision', async () => {
    const bare = dataset({ periods: YEARS, observations: [observation('ha-tinh', '2020', 40), observation('nghe-an', '2020', 50)] });
    const foreign: Dataset = { ...bare, revision: '', sources: new Map() };
    await show(answerTo('ranked', {}, foreign));
    expect(screen.getByRole('figure').querySelector('figcaption')?.textContent).toBe(`${vi.block.sourceless}Vẽ từ 2 số liệu`);
  });

  it('says how many are shown of the highest where they are not as many as asked for', async () => {
    const asked = asking({ top: { count: 1, end: 'highest' } });
    await show(answerTo('ranked', { question: asked, kept: 2 }));
    expect(screen.getByText(/^Hiện 2 thay vì 1/).textContent).toContain('bằng nhau');
    const fewer = await show(answerTo('ranked', { question: asking({ top: { count: 3, end: 'highest' } }), kept: 2 }));
    expect(within(fewer.container).getByText(/^Hiện 2 thay vì 3/).textContent).toContain('chỉ 2');
    const exact = await show(answerTo('ranked', { question: asked, kept: 1 }));
    expect(exact.container.textContent).not.toContain('thay vì');
  });

  it('says why nothing is drawn', async () => {
    const refused = { ...answerTo('line').options[0], fit: { fits: false, because: 'threePoints' } } as Answer['options'][number];
    await show(answerTo('line', { chosen: null, options: [refused] }));
    expect(screen.getByText(new RegExp(vi.charts.unfit.threePoints))).toBeDefined();
  });

  it('has nothing to press but figures in a frame of another page', async () => {
    await show(answerTo('slope'), '?m=embed');
    expect(screen.queryByRole('slider')).toBeNull();
    expect(screen.queryByRole('group', { name: w.pointed })).toBeNull();
  });
});

describe('the brush', () => {
  it('writes the range its thumbs stand at, with one step back', async () => {
    const { query, history } = await show(answerTo('slope'));
    const from = screen.getByRole('slider', { name: w.from });
    expect(from.getAttribute('aria-valuetext')).toBe('năm 2017');
    fireEvent.change(from, { target: { value: '1' } });
    fireEvent.change(from, { target: { value: '2' } });
    fireEvent.pointerUp(from);
    expect(query().get('t')).toBe('2019..latest');
    expect(history.length).toBe(2);
    fireEvent.change(screen.getByRole('slider', { name: w.to }), { target: { value: '3' } });
    expect(history.length).toBe(3);
  });

  it('does not let its thumbs cross, and says nothing when it spans all', async () => {
    const { query } = await show(answerTo('slope', { question: asking({ range: { from: '2019', to: '2020' } }) }), '?t=2019..2020');
    fireEvent.change(screen.getByRole('slider', { name: w.to }), { target: { value: '0' } });
    expect(query().get('t')).toBe('2019');
    const wide = await show(answerTo('slope', { question: asking({ range: { from: '2018', to: 'latest' } }) }), '?t=2018..latest');
    fireEvent.change(screen.getAllByRole('slider', { name: w.from }).at(-1) ?? document.body, { target: { value: '0' } });
    expect(wide.query().has('t')).toBe(false);
  });
});

describe('the slider', () => {
  it('goes from period to period of what is shown at one time', async () => {
    const { query } = await show(answerTo('ranked'));
    const slider = screen.getByRole('slider', { name: w.period });
    expect(slider.getAttribute('aria-valuetext')).toBe('năm 2020');
    fireEvent.change(slider, { target: { value: '4' } });
    expect(query().get('at')).toBe('2021');
  });
});

describe('small charts', () => {
  it('share a scale unless each is asked to have its own', async () => {
    const { user, query } = await show(answerTo('multiples'));
    expect(screen.getByRole('button', { name: w.sharedScale, pressed: true })).toBeDefined();
    await user.click(screen.getByRole('button', { name: w.ownScale }));
    expect(query().get('scale')).toBe('own');
    await user.click(screen.getByRole('button', { name: w.sharedScale }));
    expect(query().has('scale')).toBe(false);
  });
});

describe('a figure gone to', () => {
  it('is pinned by a key or a button, and read in the tray', async () => {
    const { user, query } = await show(answerTo('ranked'));
    await goTo(/ha-tinh.*43/);
    const bar = screen.getByRole('group', { name: w.pointed });
    expect(bar.textContent).toContain('ha-tinh, 2020');
    await user.keyboard('p');
    expect(query().get('pin')).toBe('ha-tinh-2020');
    const tray = screen.getByRole('region', { name: w.pinned });
    expect(tray.textContent).toMatch(/43.*ha-tinh, 2020.*Báo Hà Tĩnh/);
    await user.click(within(bar).getByRole('button', { name: new RegExp(w.unpin) }));
    expect(query().has('pin')).toBe(false);
    expect(screen.queryByRole('region', { name: w.pinned })).toBeNull();
  });

  it('is pinned by pointer too, after the pointer has left it', async () => {
    const { user, query } = await show(answerTo('ranked'));
    await user.hover(await mark(/nghe-an.*47/));
    await user.click(screen.getByRole('button', { name: new RegExp(`^${w.pin}`) }));
    expect(query().get('pin')).toBe('nghe-an-2020');
  });

  it('is noted in a line kept in the address, which can be edited and removed', async () => {
    const { user, query } = await show(answerTo('ranked'));
    await goTo(/ha-tinh.*43/);
    await user.keyboard('n');
    const field = screen.getByRole('textbox', { name: /43.*ha-tinh, 2020/ });
    expect(document.activeElement).toBe(field);
    await user.type(field, '  trước   sáp nhập{Enter}');
    expect(query().get('n.ha-tinh-2020')).toBe('trước sáp nhập');
    const list = screen.getByRole('list', { name: w.notes });
    expect(list.textContent).toMatch(/trước sáp nhập – 43/);
    await user.click(within(list).getByRole('button', { name: 'Sửa ghi chú 1' }));
    await user.type(screen.getByRole('textbox'), '!{Enter}');
    expect(query().get('n.ha-tinh-2020')).toBe('trước sáp nhập!');
    await user.click(screen.getByRole('button', { name: 'Xóa ghi chú 1' }));
    expect([...query().keys()]).toEqual([]);
  });

  it('keeps a note as it was when the reader thinks better of it', async () => {
    const { user, query } = await show(answerTo('ranked'), '?n.ha-tinh-2020=a');
    await user.click(screen.getByRole('button', { name: 'Sửa ghi chú 1' }));
    await user.type(screen.getByRole('textbox'), 'bcd{Escape}');
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(query().get('n.ha-tinh-2020')).toBe('a');
  });
});

describe('a point of two indicators', () => {
  it('that is gone to leads to the sources of both its figures', async () => {
    const { options: [bars] } = answerTo('ranked');
    if (bars === undefined) throw new RangeError('Nothing is drawn.');
    const other = factAt(dataset({ indicator: { id: 'other' }, observations: [observation('ha-tinh', '2020', 7, { id: 'x' })] }), 0);
    const against = { label: 'Khác', unit: other.indicator.unit, direction: 'higher', points: bars.data.positions.map(() => other) } as const;
    await show(answerTo('scatter', { chosen: { ...bars, kind: 'scatter', data: { ...bars.data, series: bars.data.series.map((each) => ({ ...each, label: 'Một' })), against } } }));
    await goTo(/43/);
    const bar = within(screen.getByRole('group', { name: w.pointed }));
    expect(bar.getAllByRole('button').slice(0, 2).map((figure) => figure.dataset.fact)).toEqual(['ha-tinh-2020', 'x']);
  });
});

describe('pins of a link', () => {
  it('that these figures do not have are named, and can be taken away', async () => {
    const { user, query } = await show(answerTo('ranked'), '?pin=o99~ha-tinh-2019');
    const tray = screen.getByRole('region', { name: w.pinned });
    expect(within(tray).getAllByRole('listitem')).toHaveLength(2);
    await user.click(within(tray).getByRole('button', { name: 'Bỏ mã o99' }));
    expect(query().get('pin')).toBe('ha-tinh-2019');
    await user.click(within(tray).getByRole('button', { name: w.removeAll }));
    expect(query().has('pin')).toBe(false);
  });
});

describe('what is not drawn', () => {
  const cellsWhere = (test: (fact: ReturnType<typeof factAt>) => boolean) =>
    selectCells(figures, new Map()).filter((cell) => test(factAt(figures, cell)));

  it('is counted by reason in a line that opens to the list', async () => {
    const { user } = await show(answerTo('ranked', {
      hidden: [
        { because: 'direction', cells: cellsWhere(({ qualifier }) => qualifier === 'increase') },
        { because: 'missing', cells: cellsWhere(({ status }) => status === 'missing') },
        { because: 'suppressed', cells: new Float64Array() },
      ],
    }));
    const line = screen.getByText(/2 số liệu không được vẽ/);
    expect(line.textContent).toContain(`1 ${answerWords.vi.hidden.direction}; 1 ${answerWords.vi.hidden.missing}`);
    expect(screen.queryByText(/quang-tri, 2020/)).toBeNull();
    await user.click(screen.getByRole('button', { name: w.show, expanded: false }));
    expect(screen.getByText(/quang-tri, 2020/).textContent).toContain(answerWords.vi.hidden.direction);
    expect(screen.getByText(/quang-tri, 2021/).textContent).toContain(answerWords.vi.hidden.missing);
  });

  it('says of each figure not compared why', async () => {
    const { compare } = comparerOf(figures, { kind: 'previous' }, []);
    const { user } = await show(answerTo('ranked', { comparer: compare, hidden: [{ because: 'refused', cells: cellsWhere(({ id }) => id === 'ha-tinh-2017') }] }));
    await user.click(screen.getByRole('button', { name: w.show }));
    expect(screen.getByText(/ha-tinh, 2017/).textContent).toContain(compareWords.vi.refusals['no-baseline']);
  });

  it('is told apart from what is drawn though sources disagree', async () => {
    await show(answerTo('ranked', { hidden: [{ because: 'disagrees', cells: cellsWhere(({ id }) => id === 'ha-tinh-2020') }] }));
    expect(screen.getByText(/1 số liệu đã vẽ nhưng các nguồn không thống nhất/)).toBeDefined();
    expect(screen.queryByText(/không được vẽ/)).toBeNull();
  });
});

// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { createMemoryHistory } from '@tanstack/history';
import { describe, expect, it, vi as vitest } from 'vitest';
import { inBrowser, renderPart } from '../../../../mocks/render';
import { SpeechProvider } from '../../../i18n/words';
import { RouterProvider } from '../../../ui/address';
import type { Answer } from '../answer';
import { AnswerTable } from './answer-table';
import { answerTo, scores, speech } from '../../../../mocks/fixtures/grid';

inBrowser();

const caption = 'Điểm của các tỉnh theo năm';

const table = (answer: Answer, own: string | null = null) => <AnswerTable answer={answer} caption={caption} own={own} />;

const two = answerTo(
  scores({
    'Nghệ An 2019': 7.2,
    'Nghệ An 2020': { value: 5, qualifier: 'more-than' },
    'Đắk Lắk 2019': { value: 6.1, status: 'provisional', note: 'tính lại' },
    'Hà Tĩnh 2020': { value: null, status: 'suppressed' },
  }),
);

const long = answerTo(scores(Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`Xã ${i} 2020`, i]))));

const firstColumn = (): readonly (string | null)[] => screen.getAllByRole('rowheader').map((head) => head.textContent);

const menuOf = (column: string): HTMLElement => {
  const summary = screen.getByText(`Tùy chọn của cột ${column}`).closest('details');
  if (summary === null) throw new Error(`No menu of ${column}`);
  return summary;
};

describe('the table of an answer', () => {
  it('is named by the question and counts what it has', async () => {
    await renderPart(table(two));
    expect(screen.getByRole('table', { name: caption })).toBeDefined();
    expect(screen.getByRole('region', { name: caption }).tabIndex).toBe(0);
    expect(screen.getByText('4 số liệu, 3 dòng')).toBeDefined();
  });
  it('shows figures as buttons, bounds as bounds, and says why there is no number', async () => {
    await renderPart(table(two));
    expect(screen.getByRole('button', { name: /^>\s5$/ }).dataset.fact).toBe('Nghệ An 2020');
    const hidden = screen.getByRole('row', { name: /^Hà Tĩnh/ });
    expect(within(hidden).getByText('không công bố')).toBeDefined();
    expect(within(hidden).getByText('không có số liệu')).toBeDefined();
  });
  it('tells what is to be remarked about a figure', async () => {
    await renderPart(table(two));
    const row = screen.getByRole('row', { name: /Đắk Lắk/ });
    expect(within(row).getByText('số tạm thời')).toBeDefined();
    expect(within(row).getByText('có ghi chú của nguồn')).toBeDefined();
    expect(screen.getByText('Ký hiệu:', { exact: false }).textContent).toContain('p số tạm thời');
  });
  it('tells why figures are not compared', async () => {
    await renderPart(table({ ...two, ...answerTo(two.dataset, { kind: 'previous' }) }));
    expect(screen.getByRole('columnheader', { name: 'So với kỳ trước' })).toBeDefined();
    expect(screen.getAllByText('không có số để so sánh').length).toBe(2);
  });
  it('tells a reason that holds for all figures once, above the rows', async () => {
    await renderPart(table(answerTo(two.dataset, { kind: 'base', period: '2019' })));
    expect(screen.getAllByText(/không quy về kỳ gốc/).map(({ className }) => className)).toEqual(['notice']);
    expect(screen.getByText('nguồn không nêu con số')).toBeDefined();
  });
  it('says which way a change is the better one', async () => {
    const lower = scores({ 'A 2019': 5, 'A 2020': 3 }, { indicator: { id: 'late', unit: { code: 'points', label: 'điểm' }, direction: 'lower', formula: null } });
    await renderPart(table(answerTo(lower, { kind: 'previous' })));
    expect(screen.getByText('tốt hơn')).toBeDefined();
    expect(screen.getByRole('button', { name: /−2/ }).dataset.derived).toBe('difference');
  });
  it('marks the rows of the reader’s own organisation', async () => {
    await renderPart(table(two, 'Hà Tĩnh'));
    expect(screen.getByRole('row', { name: /^Hà Tĩnh/ }).className).toBe('own');
    expect(screen.getByRole('row', { name: /Nghệ An/ }).className).toBe('');
  });
});

describe('a head of the table', () => {
  it('sorts upwards, downwards and not at all, and the address says so', async () => {
    const { user, history } = await renderPart(table(two));
    const press = () => user.click(screen.getByRole('button', { name: /^organisation/ }));
    await press();
    expect(history.location.search).toContain('sort=organisation');
    expect(firstColumn()).toEqual(['Đắk Lắk', 'Hà Tĩnh', 'Nghệ An']);
    expect(screen.getByRole('columnheader', { name: 'organisation' }).ariaSort ?? screen.getByRole('columnheader', { name: 'organisation' }).getAttribute('aria-sort')).toBe('ascending');
    await press();
    expect(history.location.search).toContain('sort=-organisation');
    expect(firstColumn()).toEqual(['Nghệ An', 'Hà Tĩnh', 'Đắk Lắk']);
    await press();
    expect(history.location.search).not.toContain('sort');
    expect(firstColumn()).toEqual(['Nghệ An', 'Đắk Lắk', 'Hà Tĩnh']);
  });
  it('pins its column, and lets it go', async () => {
    const { user, history } = await renderPart(table(two));
    expect(screen.getByRole('columnheader', { name: 'organisation' }).className).toContain('grid-pinned');
    await user.click(within(menuOf('2020')).getByRole('button', { name: 'Ghim cột' }));
    expect(new URLSearchParams(history.location.search).get('fix')).toBe('organisation~2020');
    expect(screen.getByRole('columnheader', { name: '2020' }).className).toContain('grid-pinned');
    await user.click(within(menuOf('2020')).getByRole('button', { name: 'Bỏ ghim cột' }));
    expect(history.location.search).not.toContain('fix');
    await user.click(within(menuOf('organisation')).getByRole('button', { name: 'Bỏ ghim cột' }));
    expect(new URLSearchParams(history.location.search).get('fix')).toBe('none');
    expect(screen.getByRole('columnheader', { name: 'organisation' }).className).not.toContain('grid-pinned');
  });
  it('groups the rows, and runs across', async () => {
    const { user, history } = await renderPart(table(two), 'vi', '/vi/explore?cols=none');
    await user.click(within(menuOf('period')).getByRole('button', { name: 'Nhóm các dòng theo cột này' }));
    expect(history.location.search).toContain('group=period');
    expect(screen.getAllByRole('rowheader').map((head) => head.textContent)).toEqual(['2019: 2 dòng', 'Nghệ An', 'Đắk Lắk', '2020: 2 dòng', 'Nghệ An', 'Hà Tĩnh']);
    await user.click(within(menuOf('organisation')).getByRole('button', { name: 'Đưa ra chạy ngang' }));
    expect(new URLSearchParams(history.location.search).get('cols')).toBe('organisation');
    expect(screen.getByRole('columnheader', { name: 'Đắk Lắk' })).toBeDefined();
  });
});

describe('the tools of the table', () => {
  it('turn it and group it', async () => {
    const { user, history } = await renderPart(table(two));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Chạy ngang' }), 'không, mỗi số liệu một dòng');
    expect(history.location.search).toContain('cols=none');
    expect(firstColumn()).toEqual(['Nghệ An', '2019', 'Nghệ An', '2020', 'Đắk Lắk', '2019', 'Hà Tĩnh', '2020']);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Nhóm theo' }), 'organisation');
    expect(firstColumn()).toEqual(['Nghệ An: 2 dòng', '2019', '2020', 'Đắk Lắk: 1 dòng', '2019', 'Hà Tĩnh: 1 dòng', '2020']);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Chạy ngang' }), 'period');
    expect(history.location.search).not.toContain('cols');
  });
  it('copy it for a spreadsheet', async () => {
    const { user } = await renderPart(table(two));
    await user.click(screen.getByRole('button', { name: 'Chép bảng' }));
    expect((await navigator.clipboard.readText()).split('\r\n')[1]?.split('\t').slice(0, 4)).toEqual(['Nghệ An', '7,2', '', '5']);
    expect(screen.getByText('Đã chép 3 dòng, dán vào Excel được ngay')).toBeDefined();
  });
  it('show the text to be copied by hand where the browser refuses', async () => {
    const { user } = await renderPart(table(two));
    vitest.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('denied'));
    await user.click(screen.getByRole('button', { name: 'Chép bảng' }));
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toContain('Nghệ An\t7,2');
  });
});

describe('a long table', () => {
  it('draws the lines in sight and says how many there are', async () => {
    await renderPart(table(long));
    expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('1001');
    const rows = screen.getAllByRole('row').filter((row) => row.hasAttribute('aria-rowindex'));
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.length).toBeLessThan(60);
    expect(rows[1]?.getAttribute('aria-rowindex')).toBe('2');
  });
  it('keeps the head of the group of what is in sight', async () => {
    await renderPart(table(long), 'vi', '/vi/explore?group=period');
    expect(screen.getByRole('rowheader', { name: '2020: 1.000 dòng' })).toBeDefined();
  });
});

describe('a table on a server', () => {
  const toString = (answer: Answer): string =>
    renderToString(
      <RouterProvider history={createMemoryHistory({ initialEntries: ['/vi/explore'] })} fallback="vi">
        <SpeechProvider value={speech}>{table(answer)}</SpeechProvider>
      </RouterProvider>,
    );
  it('has every row of a short one and the first of a long one', () => {
    expect(toString(two).match(/<tr/g)).toHaveLength(4);
    expect(toString(long)).toContain('Xã 0');
  });
});

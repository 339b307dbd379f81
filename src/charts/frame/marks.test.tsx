// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { Figure } from '../../domain/figure';
import { derived } from '../../i18n/fact.fixture';
import { vi } from '../../i18n/messages/vi';
import { BoundChart } from '../bound/bound-chart';
import { overPlaces } from '../chart.fixture';

const data = overPlaces({ 'Hà Tĩnh': { value: 50, qualifier: 'more-than' }, 'Nghệ An': 30 });
const remarks = [{ figure: 'o9', text: 'không vẽ' }, { figure: 'o1', text: 'Nghị quyết mới' }];
const opened: Figure[] = [];

function draw({ paper = false, shown = data, pinned = new Set<string>() } = {}) {
  opened.length = 0;
  return render(
    <BoundChart data={shown} width={600} language="vi" words={vi} paper={paper} pinned={pinned} annotations={remarks} onOpen={(figure) => opened.push(figure)} />,
  );
}

afterEach(cleanup);

describe('a mark', () => {
  it('says place, qualifier and unit', () => {
    draw();
    expect(screen.getByRole('button', { name: 'Hà Tĩnh: trên 50\u00a0thủ tục' })).toBeDefined();
  });
  it('holds the digits of its figure', () => {
    const { container } = draw();
    expect(container.querySelector('[data-fact="o0"]')?.textContent).toContain('>\u00a050');
  });
  it('opens by click, Enter and Space', async () => {
    const user = userEvent.setup();
    draw();
    await user.click(screen.getByRole('button', { name: /Hà Tĩnh/ }));
    await user.keyboard('{Enter} ');
    expect(opened.map((figure) => figure.value)).toEqual([50, 50, 50]);
  });
  it('is reached by Tab once and then by arrows', async () => {
    const user = userEvent.setup();
    draw();
    await user.tab();
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Hà Tĩnh/);
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Nghệ An/);
    await user.tab();
    expect(document.activeElement).toBe(document.body);
  });
  it('shows its words while it has the focus, until Escape', async () => {
    const user = userEvent.setup();
    const { container } = draw();
    await user.tab();
    expect(container.querySelector('.chart-tip')?.textContent).toBe('Hà Tĩnh: trên 50\u00a0thủ tục');
    await user.keyboard('{Escape}');
    expect(container.querySelector('.chart-tip')).toBeNull();
  });
  it('names what a computed figure was computed from', () => {
    const [series] = data.series;
    const { container } = draw({ shown: { ...data, series: [{ ...series!, points: [derived(), null] }] } });
    const mark = container.querySelector('[data-derived="share"]');
    expect(mark?.getAttribute('data-from')).toBe('o00003 o00002');
    expect(mark?.getAttribute('aria-label')).toContain('tính toán, nguồn không nêu');
  });
  it('says what the reader has remarked on it, by the number it has in the drawing', () => {
    const { container } = draw();
    expect(screen.getByRole('button', { name: 'Nghệ An: 30\u00a0thủ tục; ghi chú 2: Nghị quyết mới' })).toBeDefined();
    expect([...container.querySelectorAll('[data-remark]')].map((badge) => badge.textContent)).toEqual(['2']);
  });
  it('says that it is pinned, and has a frame', () => {
    const before = draw().container.querySelectorAll('rect').length;
    cleanup();
    const { container } = draw({ pinned: new Set(['o0']) });
    expect(screen.getByRole('button', { name: 'Hà Tĩnh: trên 50\u00a0thủ tục; đã ghim' })).toBeDefined();
    expect(container.querySelectorAll('rect').length).toBeGreaterThan(before);
  });
  it('cannot be pressed on paper, and still says which figure it is', () => {
    const { container } = draw({ paper: true });
    expect(screen.queryByRole('button')).toBeNull();
    expect(container.querySelectorAll('[data-fact]')).toHaveLength(2);
  });
});

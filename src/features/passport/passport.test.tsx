// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { source } from '../../../mocks/fixtures/dataset';
import { fact, reading } from '../../../mocks/fixtures/fact';
import { renderPart, inBrowser } from '../../../mocks/render';
import type { OtherReading } from '../../domain/dataset';
import type { Compared } from '../../domain/compared';
import type { Derived, Figure } from '../../domain/figure';
import { gapBetween, gapToMean, gapToTarget } from '../../domain/gap';
import { indexOf } from '../../domain/index-number';
import { meanOf } from '../../domain/mean';
import { sumOf } from '../../domain/roll-up';
import { compareWords } from '../../i18n/messages/compare';
import { vi } from '../../i18n/messages/vi';
import { FigureText } from '../../ui/figure-text';
import { PassportHost } from './passport-host';

inBrowser();
const w = vi.passport;
const press = async (figure: Figure, language: 'vi' | 'en' = 'vi') => {
  const { user } = await renderPart(
    <PassportHost>
      <FigureText figure={figure} />
    </PassportHost>,
    language,
  );
  await user.tab();
  await user.keyboard('{Enter}');
  return { user, dialog: await screen.findByRole('dialog') };
};
const row = (dialog: HTMLElement, name: string) => within(dialog).getByText(name, { selector: 'dt' }).nextElementSibling?.textContent;

const press2 = source({ id: 'press', title: 'Bản tin', publisher: 'Báo Hà Tĩnh', published: '2020-08-21', url: 'https://baohatinh.vn/1' });
const other = (given: Partial<OtherReading>): OtherReading => ({ ...reading(51), id: 'o2', sourceId: 'press', agreement: 'agrees', ...given });

describe('the passport of a figure', () => {
  it('is named by the figure and says what it is', async () => {
    const { dialog } = await press(
      fact(50, {
        id: 'o1',
        qualifier: 'more-than',
        stated: 'trên 50',
        status: 'provisional',
        period: '2020-08',
        note: 'theo báo cáo',
        organisation: 'Sở TN&MT',
        indicator: { definition: 'Số thủ tục', legalSource: 'Nghị định 61/2018/NĐ-CP' },
      }),
    );
    expect(dialog).toBe(screen.getByRole('dialog', { name: />\s50\sthủ tục Thủ tục cung cấp trực tuyến/ }));
    expect(row(dialog, w.value)).toContain('trên 50');
    expect(row(dialog, w.qualifier)).toBe(w.qualifiers['more-than']);
    expect(row(dialog, w.status)).toBe(w.statuses.provisional);
    expect(row(dialog, w.period)).toBe('tháng 8 năm 2020');
    expect(row(dialog, w.organisation)).toBe('Sở TN&MT');
    expect(row(dialog, w.note)).toBe('theo báo cáo');
    expect(row(dialog, w.definition)).toContain('Số thủ tục');
    expect(row(dialog, w.formula)).toBe('đếm');
    expect(dialog.textContent).toContain('Nghị định 61/2018/NĐ-CP');
    expect(row(dialog, w.source)).toContain('Vinh danh 26 điển hình tiên tiến');
    expect(dialog.textContent).toContain('o1');
    expect(dialog.textContent).toContain('r1');
  });

  it('tells the denominator, and a single source', async () => {
    const { dialog } = await press(fact(39, { outOf: 1380 }));
    expect(row(dialog, w.outOf)).toBe('1.380');
    expect(dialog.textContent).toContain(w.single);
  });

  it('lists every other source with its figure and whether they agree', async () => {
    const { dialog } = await press(
      fact(50, { others: [other({}), other({ id: 'o3', value: 40, agreement: 'disagrees', note: 'số cũ' })], otherSources: [press2] }),
    );
    const lines = within(dialog).getAllByRole('listitem').map((line) => line.textContent ?? '');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/51\sthủ tục.*thống nhất khi tính đến.*Bản tin.*Báo Hà Tĩnh.*21\/08\/2020/);
    expect(lines[1]).toMatch(/40\sthủ tục.*không thống nhất.*số cũ/);
    expect(dialog.querySelector('[data-fact="o3"]')).not.toBeNull();
  });

  it('makes no link of an address that is not of the web', async () => {
    const { dialog } = await press(fact(1, { source: source({ url: 'javascript:alert(1)', title: 'Bản tin' }) }));
    expect(within(dialog).queryByRole('link')).toBeNull();
    expect(dialog.textContent).toContain('Bản tin');
  });

  it('of a direction has no number', async () => {
    const { dialog } = await press(fact(null, { qualifier: 'increase' }));
    expect(row(dialog, w.qualifier)).toBe(w.qualifiers.increase);
    expect(row(dialog, w.value)).not.toMatch(/\d/);
  });

  it('closes and can be opened again', async () => {
    const { user, dialog } = await press(fact(39));
    await user.click(within(dialog).getByRole('button', { name: vi.app.close }));
    expect(screen.queryByRole('dialog')).toBeNull();
    await user.click(screen.getByRole('button', { name: /39/ }));
    expect(screen.getByRole('dialog')).toBeDefined();
  });
});

describe('the passport of a computed figure', () => {
  const place = (category: string) => ({
    breakdown: [{ dimension: { id: 'level', label: 'Mức độ', ordinal: true, totals: [] }, category: { id: category, label: category } }],
  });
  const sum = sumOf([fact(27, { id: 'o4', ...place('3') }), fact(12, { id: 'o5', period: '2019', ...place('4') })]) as Derived;

  it('says how it was computed, from what, and with what caution', async () => {
    const { dialog } = await press(sum);
    expect(dialog.textContent).toContain(w.computed);
    expect(row(dialog, w.formula)).toBe(w.rules.sum);
    expect(row(dialog, w.note)).toBe(w.cautions['dates-differ']);
    expect(dialog.querySelector('[data-derived="sum"][data-from="o4 o5"]')).not.toBeNull();
  });

  it('leads to the passport of each figure it comes from', async () => {
    const { user, dialog } = await press(sum);
    await user.click(within(dialog).getByRole('button', { name: /12/ }));
    expect(screen.getByRole('dialog', { name: /12\sthủ tục/ })).toBeDefined();
    expect(row(screen.getByRole('dialog'), w.period)).toBe('năm 2019');
  });
});

describe('the passport of a comparison', () => {
  const c = compareWords.vi;
  const known = (compared: Compared): Derived => {
    if (compared.kind === 'refused') throw new RangeError(compared.because);
    return compared.result;
  };
  const of = (whose: string, value: number, given: Parameters<typeof fact>[1] = {}) => fact(value, { id: `o-${whose}`, organisation: whose, ...given });

  it('shows the sum that was done, its figures being buttons', async () => {
    const { dialog } = await press(known(indexOf(of('so', 45), of('so', 40, { id: 'o-base', period: '2015' }), [])));
    expect(row(dialog, w.formula)).toMatch(/45\sthủ tục ÷ 40\sthủ tục × 100/);
    expect(row(dialog, w.formula)).toContain(w.rules.index);
    expect(within(dialog).getAllByRole('button', { name: /40/ }).length).toBeGreaterThan(0);
  });

  it('names whose figure was taken from whose', async () => {
    const { dialog } = await press(known(gapBetween(of('Hà Tĩnh', 45), of('Nghệ An', 40))));
    expect(row(dialog, w.formula)).toMatch(/số của Hà Tĩnh trừ số của Nghệ An.*45\sthủ tục − 40\sthủ tục/);
  });

  it('names the target, whom it binds and where it stands', async () => {
    const target = { id: 't1', indicatorId: 'procedures_online', scope: 'cả nước', period: '2025', operator: '>=', value: 80, sourceId: 'press', note: null } as const;
    const { dialog } = await press(known(gapToTarget(of('so', 72, { period: '2025' }), { targets: [target], breaks: [], sources: new Map([['press', press2]]) })));
    expect(row(dialog, w.formula)).toMatch(/72\sthủ tục − 80\sthủ tục/);
    expect(row(dialog, c.targetName)).toMatch(/≥ 80\sthủ tục \(cả nước, 2025\).*Bản tin/);
  });

  it('of a mean says of how many places it is', async () => {
    const mean = meanOf([of('Hà Tĩnh', 40), of('Nghệ An', 44)], 6);
    if (typeof mean === 'string') throw new RangeError(mean);
    const { user, dialog } = await press(known(gapToMean(of('Hà Tĩnh', 40), mean)));
    expect(row(dialog, c.coverage)).toBe('2 trên 6');
    await user.click(within(dialog).getByRole('button', { name: /42/ }));
    expect(row(screen.getByRole('dialog'), w.formula)).toContain('tổng 2 số ÷ 2');
    expect(row(screen.getByRole('dialog'), w.note)).toBe(w.cautions['not-all-places']);
  });
});

describe('the passport in English', () => {
  it('has the words and numbers of English', async () => {
    const { dialog } = await press(fact(1380), 'en');
    expect(dialog.textContent).toContain('1,380');
    expect(dialog.textContent).not.toContain(w.qualifiers.exact);
  });
});

// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi as vitest } from 'vitest';
import { inBrowser, renderPart } from '../../../mocks/render';
import { shareWords } from '../../i18n/messages/share';
import { forgetViews, useKeptViews } from './kept-views';
import { Views } from './index';

inBrowser();
beforeEach(() => forgetViews());
afterEach(() => vitest.restoreAllMocks());
const w = shareWords.vi.views;

const openDialog = async (address = '/vi/explore?i=papi&org=ha-tinh&rev=00000000') => {
  const opened = await renderPart(<Views />, 'vi', address);
  await opened.user.click(screen.getByRole('button', { name: w.label }));
  return { ...opened, dialog: within(screen.getByRole('dialog', { name: w.title })) };
};
type Opened = Awaited<ReturnType<typeof openDialog>>;
const save = async ({ user, dialog }: Opened, name: string) => {
  await user.type(dialog.getByRole('textbox', { name: w.name }), name);
  await user.click(dialog.getByRole('button', { name: w.save }));
};
const names = () => useKeptViews.getState().views.map(({ name }) => name);
const kept = () => JSON.parse(localStorage.getItem('saola-views') ?? 'null') as { state: { views: { name: string; address: string }[] } } | null;
const choose = ({ user, dialog }: Opened, text: string) => user.upload(dialog.getByLabelText(w.import), new File([text], 'views.json', { type: 'application/json' }));

describe('a view', () => {
  it('is kept on the device under its name, as an address without revision', async () => {
    const opened = await openDialog();
    await save(opened, '  PAPI của Hà Tĩnh ');
    expect(kept()?.state.views).toMatchObject([{ name: 'PAPI của Hà Tĩnh', address: '/vi/explore?i=papi&org=ha-tinh' }]);
    expect(opened.dialog.getByRole('link', { name: 'PAPI của Hà Tĩnh' }).getAttribute('href')).toBe('/vi/explore?i=papi&org=ha-tinh');
  });

  it('gets another name where its own is taken', async () => {
    const opened = await openDialog();
    await save(opened, 'PAPI');
    await save(opened, 'PAPI');
    expect(names()).toEqual(['PAPI', 'PAPI (2)']);
    expect(opened.dialog.getByRole('status').textContent).toContain('PAPI (2)');
  });

  it('needs a name', async () => {
    const opened = await openDialog();
    await save(opened, ' ');
    expect([names(), opened.dialog.getByRole('status').textContent]).toEqual([[], w.noName]);
  });

  it('is renamed by keyboard alone', async () => {
    const opened = await openDialog();
    await save(opened, 'PAPI');
    opened.dialog.getByRole('button', { name: 'Đổi tên “PAPI”' }).focus();
    await opened.user.keyboard('{Enter}Điểm PAPI{Enter}');
    expect(names()).toEqual(['Điểm PAPI']);
  });

  it('is removed', async () => {
    const opened = await openDialog();
    await save(opened, 'PAPI');
    await opened.user.click(opened.dialog.getByRole('button', { name: 'Xóa “PAPI”' }));
    expect([names(), kept()?.state.views]).toEqual([[], []]);
    expect(opened.dialog.getByText(w.none)).toBeDefined();
  });

  it('is gone from page and device when all is forgotten', async () => {
    const opened = await openDialog();
    await save(opened, 'PAPI');
    act(forgetViews);
    expect([names(), localStorage.getItem('saola-views')]).toEqual([[], null]);
    expect(opened.dialog.getByText(w.none)).toBeDefined();
  });

  it('lasts as long as the page where nothing can be kept, and says so', async () => {
    vitest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const opened = await openDialog();
    await save(opened, 'PAPI');
    expect(names()).toEqual(['PAPI']);
    expect(opened.dialog.getByRole('status').textContent).toContain(w.notKept);
  });

  it('does not undo what another tab has saved meanwhile', async () => {
    const opened = await openDialog();
    const other = { name: 'Của thẻ khác', address: '/vi/explore?i=pci', savedAt: '2026-11-23T02:05:00.000Z' };
    localStorage.setItem('saola-views', JSON.stringify({ state: { views: [other] }, version: 1 }));
    await save(opened, 'PAPI');
    expect(names()).toEqual(['Của thẻ khác', 'PAPI']);
  });
});

describe('a file of views', () => {
  const file = (views: readonly object[]) => JSON.stringify({ saola: 'views', version: 1, views });
  const papi = { name: 'PAPI', address: '/vi/explore?i=papi', savedAt: '2026-11-23T02:05:00.000Z' };

  it('adds to the views there are, and tells what became of each', async () => {
    const opened = await openDialog('/vi/explore?i=papi');
    await save(opened, 'PAPI');
    await choose(opened, file([papi, { ...papi, address: '/vi/explore?i=pci' }, { ...papi, name: 'Khác' }]));
    await vitest.waitFor(() => expect(names()).toEqual(['PAPI', 'PAPI (2)', 'Khác']));
    expect(opened.dialog.getByRole('status').textContent).toBe('Đã thêm 2; đổi tên 1 vì trùng tên; bỏ qua 1 đã có.');
  });

  it('that is none changes nothing and says why', async () => {
    const opened = await openDialog();
    await save(opened, 'PAPI');
    await choose(opened, file([papi, { ...papi, address: 'https://example.org/' }]));
    await vitest.waitFor(() => expect(opened.dialog.getByRole('status').textContent).toContain('Mục thứ 2'));
    expect(names()).toEqual(['PAPI']);
  });

  it('holds all of them', async () => {
    const blobs: Blob[] = [];
    Object.assign(URL, { createObjectURL: (blob: Blob) => `blob:${blobs.push(blob)}`, revokeObjectURL: () => undefined });
    vitest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    const opened = await openDialog();
    await save(opened, 'PAPI');
    await opened.user.click(opened.dialog.getByRole('button', { name: w.export }));
    expect(JSON.parse((await blobs[0]?.text()) ?? '')).toEqual({ saola: 'views', version: 1, views: useKeptViews.getState().views });
  });
});

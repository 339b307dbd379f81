// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi as vitest } from 'vitest';
import { libraryOf } from '../../../mocks/library';
import { inBrowser, openPage } from '../../../mocks/render';
import { serveApi } from '../../../mocks/server';
import { build } from '../../../scripts/build-data/build';
import { files, withRow } from '../../../scripts/build-data/files.fixture';
import { vi } from '../../i18n/messages/vi';

inBrowser();
const observations = 'o6,papi,ha-tinh,2019,,44.005,points,exact,,,owner,\no7,sipas,ha-tinh,2019,,88,%,more-than,trên 88%,,press,';
const blocks = 'k3,overview,20,chart,own,papi,period,,,line bar,,\nk4,overview,30,chart,own,sipas,,,,bound bar,,';
const { documents } = build(files({ ...withRow('observations.csv', observations), ...withRow('pages.csv', blocks) }));
const api = serveApi(libraryOf(documents));
const open = (address = '/vi/') => openPage(address, api.filesUrl);
const figure = (name: RegExp) => screen.findByRole('figure', { name });
const levels = /Theo mức độ.*27 mức độ 3 và 12 mức độ 4/;

describe('a page', () => {
  it('says first what to know, in sentences whose figures open their passports', async () => {
    const { user } = await open();
    const takeaway = await screen.findByRole('region', { name: vi.block.takeaway });
    await waitFor(() => expect(takeaway.textContent).toMatch(levels));
    await user.click(within(takeaway).getByRole('button', { name: '27' }));
    expect((await screen.findByRole('dialog')).textContent).toContain('o2');
  });

  it('adds a total up beside its parts', async () => {
    await open();
    const sums = (await screen.findAllByText(/✓/)).map((sign) => sign.closest('p'));
    for (const sum of sums) {
      expect(sum?.textContent).toMatch(/27 mức độ 3 \+ 12 mức độ 4 = 39/);
      expect(sum?.querySelector('[data-derived="sum"]')?.getAttribute('data-from')).toBe('o2 o3');
    }
  });

  it('stands but for the block whose data fails, which can be tried again', async () => {
    api.fail('404;only=papi');
    const { user } = await open();
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('PAPI');
    expect(await figure(levels)).toBeDefined();
    api.recover();
    await user.click(within(alert).getByRole('button', { name: vi.panel.retry }));
    expect(await figure(/PAPI/)).toBeDefined();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('keeps its figures when they cannot be read again', async () => {
    const { client } = await open();
    await figure(levels);
    api.fail('503');
    await client.refetchQueries();
    expect((await screen.findAllByText(/Chưa làm mới được/)).length).toBeGreaterThan(0);
    expect(await figure(levels)).toBeDefined();
  });
});

describe('a block', () => {
  it('is a chart or a table of the same figures, as the reader likes', async () => {
    const { user } = await open();
    const block = within(await figure(levels));
    const drawn = () => [...document.querySelectorAll('#k2 svg [data-fact]')].map((mark) => mark.getAttribute('data-fact'));
    expect(drawn()).toEqual(expect.arrayContaining(['o2', 'o3']));
    await user.click(block.getByRole('button', { name: vi.block.table }));
    expect(block.getByRole('table')).toBeDefined();
    expect(drawn()).toEqual([]);
    const listed = [...block.getByRole('table').querySelectorAll('[data-fact]')].map((cell) => cell.getAttribute('data-fact'));
    expect(listed).toEqual(expect.arrayContaining(['o2', 'o3']));
  });

  it('is a table where the address asks for one', async () => {
    await open('/vi/?view=table');
    expect(within(await figure(levels)).getByRole('table')).toBeDefined();
  });

  it('offers other kinds, and says why one does not fit', async () => {
    const { user } = await open();
    const block = await figure(/PAPI/);
    expect(block.getAttribute('data-chart')).toBe('bar');
    await user.click(within(block).getByText(vi.block.kinds));
    const line = within(block).getByRole('button', { name: new RegExp(vi.block.kindNames.line) });
    expect(line.textContent).toContain(vi.charts.unfit.threePoints);
    await user.click(line);
    expect((await figure(/PAPI/)).getAttribute('data-chart')).toBe('bar');
  });

  it('copies a link to itself, with the revision it was read at', async () => {
    const { user } = await open('/vi/?t=2019..latest');
    const write = vitest.spyOn(navigator.clipboard, 'writeText');
    await user.click(within(await figure(levels)).getByRole('button', { name: vi.block.copyLink }));
    expect(await screen.findByText(vi.block.copied)).toBeDefined();
    expect(write).toHaveBeenCalledWith(expect.stringMatching(/\/vi\/\?i=k2&t=2019\.\.latest&rev=\w+$/));
  });

  it('names its source', async () => {
    await open();
    const block = within(await figure(levels));
    expect(block.getByRole('link', { name: /Bộ Nội vụ, 2020/ }).getAttribute('href')).toBe('https://example.vn/a');
  });
});

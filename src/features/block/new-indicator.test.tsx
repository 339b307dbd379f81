// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi as vitest } from 'vitest';
import { libraryOf } from '../../../mocks/library';
import { openPage, inBrowser } from '../../../mocks/render';
import { serveApi } from '../../../mocks/server';
import { build } from '../../../scripts/build-data/build';
import { files, withRow } from '../../../scripts/build-data/files.fixture';
import { searchWords } from '../../i18n/messages/search';
import { vi } from '../../i18n/messages/vi';

inBrowser();

/** Rows alone: an indicator, its unit, its breakdown and its place on a page, of which no code has heard. */
const { documents, messages } = build(
  files({
    ...withRow('units.csv', 'hives,tổ ong,hives,0,'),
    ...withRow('dimensions.csv', 'bee,Loài ong,Species'),
    ...withRow('breakdowns.csv', 'bee,nominal,all,Tất cả,All,true\nbee,nominal,noi,Ong nội,Native,\nbee,nominal,ngoai,Ong ngoại,Foreign,'),
    ...withRow('indicators.csv', 'beehives,Số tổ ong,Beehives,Tổ ong được đăng ký,Registered hives,hives,0,higher,count,đếm,count,bee,annual,'),
    ...withRow(
      'observations.csv',
      'o90,beehives,ha-tinh,2020,bee=all,1200,hives,exact,,,owner,\no91,beehives,ha-tinh,2020,bee=noi,700,hives,exact,,,owner,\no92,beehives,ha-tinh,2020,bee=ngoai,500,hives,exact,,,owner,',
    ),
    ...withRow('identities.csv', 'i90,sum,o90,o91+o92,'),
    ...withRow('pages.csv', 'k90,monitoring,10,headline,own,beehives,,,bee=all,,,\nk91,monitoring,10,chart,own,beehives,bee,,bee=noi+ngoai,bar,,'),
  }),
);
const api = serveApi(libraryOf(documents));
const open = (address: string) => openPage(address, api.filesUrl);

const saved: Blob[] = [];
beforeEach(() => {
  saved.length = 0;
  Object.assign(URL, { createObjectURL: (blob: Blob) => `blob:${saved.push(blob)}`, revokeObjectURL: () => undefined });
  vitest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
});
afterEach(() => vitest.restoreAllMocks());

describe('an indicator no code has heard of', () => {
  it('is built without a complaint', () => {
    expect(messages.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('is found by the search and listed among the indicators', async () => {
    const { user } = await open('/vi/sources');
    expect(await screen.findByText('Tổ ong được đăng ký', { exact: false })).toBeDefined();
    await user.keyboard('/');
    await user.type(await screen.findByRole('combobox', { name: searchWords.vi.label }), 'to ong');
    expect(await screen.findByRole('option', { name: /Số tổ ong/ })).toBeDefined();
  });

  it('stands on its page: headline with its parts added up, drawn, said in a sentence', async () => {
    await open('/vi/monitoring');
    const figure = await screen.findByRole('figure', { name: /ong nội.*700/i });
    expect(figure.getAttribute('data-chart')).toBe('bar');
    await waitFor(() => expect(figure.querySelectorAll('svg [data-fact="o91"], svg [data-fact="o92"]').length).toBeGreaterThanOrEqual(2));
    const headline = screen.getByRole('region', { name: vi.block.headline });
    expect(headline.textContent).toMatch(/1\.200.*700.*500/);
  });

  it('is a table of the same figures', async () => {
    const { user } = await open('/vi/monitoring');
    const figure = within(await screen.findByRole('figure', { name: /ong nội/i }));
    await user.click(figure.getByRole('button', { name: vi.block.table }));
    const rows = figure.getAllByRole('row').slice(1).map((row) => row.textContent);
    expect(rows).toEqual([expect.stringMatching(/^Ong nội700/), expect.stringMatching(/^Ong ngoại500/)]);
  });

  it('is downloaded with its unit, source and revision', async () => {
    const { user } = await open('/vi/monitoring');
    const figure = within(await screen.findByRole('figure', { name: /ong nội/i }));
    await user.click(figure.getByText(vi.block.download));
    const [csv] = figure.getAllByRole('button', { name: /CSV/ });
    await user.click(csv as HTMLElement);
    await waitFor(() => expect(saved).toHaveLength(1));
    const text = await saved[0]?.text();
    for (const part of ['700', '500', 'o91', 'beehives', 'Báo cáo']) expect(text).toContain(part);
  });
});

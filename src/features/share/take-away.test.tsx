// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi as vitest } from 'vitest';
import { dataset } from '../../../mocks/fixtures/dataset';
import { inBrowser, renderPart } from '../../../mocks/render';
import { table } from '../../charts/download/table.fixture';
import type { Dataset } from '../../domain/dataset';
import { factAt } from '../../domain/cube';
import { derived } from '../../i18n/fact.fixture';
import { downloadWords } from '../../i18n/messages/download';
import { shareWords } from '../../i18n/messages/share';
import { vi } from '../../i18n/messages/vi';
import { readDataset } from '../../data/json-stat';
import { TakeAway } from './index';

inBrowser();
const w = shareWords.vi;
const caption = 'Điểm nội dung PAPI của Hà Tĩnh, 2015–2020';
const made: Dataset = {
  ...dataset({ id: 'papi', indicator: { id: 'papi' }, observations: [{ value: 45.5, period: '2015', id: 'o1', sourceId: 'bht-197380' }, { value: 46, period: '2020', id: 'o2', sourceId: 'bht-197380' }] }),
  revision: '4f2a91c0',
};
const cells = Float64Array.of(0, 1);
const shown = () => table([factAt(made, 0), factAt(made, 1), derived()], { name: 'papi', title: caption, revision: '4f2a91c0' });

/** Files the page hands to the browser, by name. */
function watchFiles() {
  const files = new Map<string, Blob>();
  let last = new Blob();
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => {
      last = blob;
      return 'blob:x';
    },
    revokeObjectURL: () => undefined,
  });
  vitest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    files.set(this.download, last);
  });
  return files;
}

const open = (address = '/vi/explore?i=papi&org=ha-tinh&rev=00000000', data = made) =>
  renderPart(<TakeAway screen={async () => shown()} getSvg={null} dataset={data} cells={cells} caption={caption} tsv={async () => 'Kỳ\tĐiểm\n2015\t45,5'} />, 'vi', address);
const press = async (user: Awaited<ReturnType<typeof open>>['user'], menu: string, item: string) => {
  await user.click(screen.getByText(menu));
  await user.click(screen.getByRole('button', { name: item }));
};
afterEach(() => vitest.restoreAllMocks());

describe('what is taken away as a file', () => {
  it('is JSON-stat that the page reads again, and that says what is not in it', async () => {
    const files = watchFiles();
    const { user } = await open();
    await press(user, w.download, w.jsonStat);
    await vitest.waitFor(() => expect([...files.keys()]).toEqual(['saola-papi-4f2a91c0.json']));
    const document = JSON.parse((await files.get('saola-papi-4f2a91c0.json')?.text()) ?? '') as { note: readonly string[] };
    expect([...readDataset(document).values]).toEqual([45.5, 46]);
    expect(document.note).toEqual(expect.arrayContaining([caption, w.jsonStatDerived]));
  });

  it('has no picture where nothing is drawn', async () => {
    const { user } = await open();
    await user.click(screen.getByText(w.download));
    const items = screen.getAllByRole('button').map((button) => button.textContent);
    expect(items).toEqual(expect.arrayContaining([downloadWords.vi.items.csv, downloadWords.vi.items.csvExcel, downloadWords.vi.items.xlsx, w.jsonStat]));
    expect(items).not.toContain(downloadWords.vi.items.png);
    expect(items).not.toContain(w.copyPicture);
  });
});

describe('the clipboard', () => {
  it('gets the table as it pastes into a spreadsheet', async () => {
    const { user } = await open();
    await press(user, w.share, w.copyTable);
    expect(await screen.findByText(w.tableCopied)).toBeDefined();
    expect(await navigator.clipboard.readText()).toBe('Kỳ\tĐiểm\n2015\t45,5');
  });

  it('gets a sentence with its sources and a link', async () => {
    const { user } = await open();
    await press(user, w.share, w.copySentence);
    await screen.findByText(w.sentenceCopied);
    const text = await navigator.clipboard.readText();
    expect(text).toMatch(/^Điểm nội dung PAPI của Hà Tĩnh, 2015–2020\. Nguồn: Vinh danh 26 .*, Báo Hà Tĩnh, 08\/2020\.\nhttp.*rev=4f2a91c0$/);
  });

  it('that refuses is told of, with another way', async () => {
    const { user } = await open();
    vitest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    await press(user, w.share, w.copyTable);
    expect(await screen.findByText(w.copyRefused)).toBeDefined();
  });
});

describe('the link', () => {
  const dialog = async (user: Awaited<ReturnType<typeof open>>['user']) => {
    await press(user, w.share, w.openDialog);
    return within(await screen.findByRole('dialog', { name: w.title }));
  };
  const link = (shared: Awaited<ReturnType<typeof dialog>>) => shared.getByRole<HTMLInputElement>('textbox', { name: w.link }).value;

  it('names the revision of what is on screen, and has its QR code', async () => {
    const { user } = await open();
    const shared = await dialog(user);
    expect(link(shared)).toMatch(/\/vi\/explore\?i=papi&org=ha-tinh&rev=4f2a91c0$/);
    expect(shared.getByRole('img', { name: w.qrOf })).toBeDefined();
    await user.click(shared.getByRole('button', { name: `${w.copy}: ${w.link}` }));
    expect(await navigator.clipboard.readText()).toBe(link(shared));
  });

  it('that is long is warned of, and too long for a QR code', async () => {
    const { user } = await open(`/vi/explore?i=papi&n.o1=${'ghi chú '.repeat(17)}`);
    const shared = await dialog(user);
    expect(shared.getByText(/cắt liên kết/).textContent).toContain(`${link(shared).length}`);
    expect(shared.getByText(w.qrRefused)).toBeDefined();
  });

  it('to figures on this device says that the recipient needs the file, and is not embedded', async () => {
    const { user } = await open('/vi/explore?data=d-1', { ...made, revision: '' });
    const shared = await dialog(user);
    expect(shared.getByText(w.onDevice)).toBeDefined();
    expect(shared.queryByRole('textbox', { name: w.embedCode })).toBeNull();
    expect(link(shared)).not.toContain('rev=');
  });

  it('in a frame is the embedded form, always of the newest figures', async () => {
    const { user } = await open();
    const shared = await dialog(user);
    const code = shared.getByRole<HTMLTextAreaElement>('textbox', { name: w.embedCode }).value;
    const frame = new DOMParser().parseFromString(code, 'text/html').querySelector('iframe');
    expect(frame?.getAttribute('src')).toMatch(/\/vi\/explore\?i=papi&org=ha-tinh&m=embed$/);
    expect(frame?.title).toBe(caption);
  });

  it('gives the focus back to its menu', async () => {
    const { user } = await open();
    const shared = await dialog(user);
    await user.click(shared.getByRole('button', { name: vi.app.close }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement?.textContent).toBe(w.share);
  });
});

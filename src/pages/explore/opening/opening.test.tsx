// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it, vi as vitest } from 'vitest';
import { goInHistory, inBrowser, renderPart } from '../../../../mocks/render';
import { createQueryClient } from '../../../data/queries';
import { shelf } from '../../../data/opened/shelf';
import { useOpened } from '../../../data/opened/use-opened';
import { bytesOf } from '../../../data/foreign/read.fixture';
import { HEADER, row, workbook } from '../../../data/foreign/workbook.fixture';
import type { Language } from '../../../i18n/language';
import { openingWords } from '../../../i18n/messages/opening';
import { vi } from '../../../i18n/messages/vi';
import { useSpeech } from '../../../i18n/words';
import { useRouter } from '../../../ui/address';
import { DataPanel } from '../../../ui/data-panel';
import { explainOpened } from './explain-opened';
import { NotOurs } from './not-ours';
import { OpenFigures } from './open-figures';

inBrowser();
const w = openingWords.vi;
const saved: Blob[] = [];
beforeEach(() => {
  saved.length = 0;
  Object.assign(URL, { createObjectURL: (blob: Blob) => (saved.push(blob), 'blob:x'), revokeObjectURL: () => undefined });
});
afterEach(async () => {
  await shelf.removeAll();
  vitest.unstubAllGlobals();
});

/** As much of Explore as the figures of others need. */
function Around() {
  const speech = useSpeech();
  const { address } = useRouter();
  const query = useOpened(address.data);
  return (
    <>
      <OpenFigures />
      {address.data === null ? (
        <p>số liệu của Saola</p>
      ) : (
        <DataPanel query={query} subject="số liệu" heightPx={10} explain={explainOpened(speech)}>
          {(opened) => (
            <>
              <NotOurs opened={opened} />
              <output>{[...opened.content.values].join(' ')}</output>
            </>
          )}
        </DataPanel>
      )}
    </>
  );
}

async function openExplore(language: Language = 'vi', search = '') {
  return renderPart(
    <QueryClientProvider client={createQueryClient()}>
      <Around />
    </QueryClientProvider>,
    language,
    `/${language}/explore${search}`,
  );
}

const fileOf = (content: unknown, name = 'dân số.csv') => new File([bytesOf(content)], name);
const CSV = 'Chỉ tiêu,Cơ quan,Kỳ,Giá trị\nDân số,HT,2019,"1,5"\nDân số,HT,2020,2\n';

async function choose(user: Awaited<ReturnType<typeof openExplore>>['user'], file: File) {
  await user.click(screen.getByRole('button', { name: w.button }));
  await user.upload(screen.getByLabelText(w.choose), file);
  return screen.findByRole('heading', { name: w.report.replace('{name}', file.name) });
}

const dialog = () => within(screen.getByRole('dialog'));
const accept = () => screen.getByRole('button', { name: w.accept });

describe('a file of another publisher', () => {
  it('is reported, accepted, shown as not ours, and kept', async () => {
    const { user, history } = await openExplore('vi', '?i=papi_rank&t=2015..2020&kind=line');
    const heading = await choose(user, fileOf(CSV));
    expect(document.activeElement).toBe(heading);
    expect(dialog().getByText('từ 2019 đến 2020')).toBeDefined();
    expect(dialog().getByText('2 số trong 2 ô; 0 không có số')).toBeDefined();
    expect(dialog().getByText('3,5')).toBeDefined();
    expect(screen.getByText('số liệu của Saola')).toBeDefined();
    await user.click(accept());
    expect((await screen.findByRole('status', { name: '' })).textContent).toBe('1.5 2');
    expect(history.location.href).toMatch(/^\/vi\/explore\?data=f-[0-9a-f]{16}$/);
    expect(screen.getByRole('note').textContent).toContain('“dân số.csv”, không phải của Saola');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect((await shelf.list()).heads).toHaveLength(1);
  });

  it('that is refused changes nothing, and everything wrong with it is listed with its place', async () => {
    const { user, history } = await openExplore('vi', '?i=papi_rank');
    await choose(user, fileOf('Chỉ tiêu;Cơ quan;Kỳ;Giá trị\na;HT;2019;x1\na;HT;năm ngoái;2\n;HT;2020;3\n'));
    expect(screen.getByRole('alert').textContent).toBe(w.outcomes.rejected);
    const rows = dialog().getAllByRole('row').slice(1).map((line) => within(line).getAllByRole('cell').map((cell) => cell.textContent));
    expect(rows.map(([at, column]) => [at, column])).toEqual([['2', 'Giá trị'], ['3', 'Kỳ'], ['4', 'Chỉ tiêu']]);
    expect(rows[0]?.[2]).toContain('“x1” không phải là số');
    expect(screen.queryByRole('button', { name: w.accept })).toBeNull();
    expect(history.location.href).toBe('/vi/explore?i=papi_rank');
    await user.click(dialog().getByRole('button', { name: vi.app.close }));
    expect(screen.getByText('số liệu của Saola')).toBeDefined();
    expect((await shelf.list()).heads).toEqual([]);
  });

  it('with a number of two readings cannot be accepted before it is answered', async () => {
    const { user } = await openExplore();
    await choose(user, fileOf('Chỉ tiêu;Cơ quan;Kỳ;Giá trị\na;HT;2019;1.234\n'));
    expect(accept().getAttribute('aria-disabled')).toBe('true');
    await user.click(accept());
    expect(document.activeElement).toBe(dialog().getByRole('radio', { name: /nằm giữa 1 và 2/ }));
    expect(screen.getByRole('dialog')).toBeDefined();
    await user.click(dialog().getByRole('radio', { name: /^1234/ }));
    await waitFor(() => expect(accept().getAttribute('aria-disabled')).toBe('false'));
    expect(dialog().getByText('1.234')).toBeDefined();
    await user.click(dialog().getByRole('radio', { name: /nằm giữa 1 và 2/ }));
    await waitFor(() => expect(dialog().getByText('1,234')).toBeDefined());
    await user.click(accept());
    expect(await screen.findByText('1.234')).toBeDefined();
  });

  it('without a period is asked for one, and none is invented', async () => {
    const { user } = await openExplore();
    const cube = { version: '2.0', class: 'dataset', id: ['Tỉnh'], size: [2], dimension: { Tỉnh: { category: { index: ['HT', 'NA'] } } }, value: [1, 2] };
    await choose(user, fileOf(cube, 'tỉnh.json'));
    expect(dialog().getByRole<HTMLInputElement>('radio', { name: w.noDimension }).checked).toBe(true);
    await user.type(dialog().getByLabelText(w.period), 'Quý III/2020{Enter}');
    expect(await dialog().findByText(/^(quý|Quý) III\/2020$/)).toBeDefined();
    await user.click(accept());
    expect(await screen.findByText('1 2')).toBeDefined();
  });

  it('is read again at once when a guess is corrected', async () => {
    const { user } = await openExplore();
    await choose(user, new File([workbook([{ name: 'A', rows: HEADER + row(2, 'a', 'b', 2020, 1) }, { name: 'B', rows: HEADER + row(2, 'a', 'b', 2020, 7) }]) as Uint8Array<ArrayBuffer>], 'hai trang.xlsx'));
    await user.selectOptions(dialog().getByLabelText(w.sheet), 'B');
    expect(await dialog().findByText('7')).toBeDefined();
    expect(document.activeElement).toBe(dialog().getByLabelText(w.sheet));
  });

  it('dropped on the dialog is read as one that is chosen', async () => {
    const { user } = await openExplore();
    await user.click(screen.getByRole('button', { name: w.button }));
    fireEvent.drop(screen.getByText(w.drop), { dataTransfer: { files: [fileOf(CSV)] } });
    expect(await screen.findByRole('heading', { name: /dân số\.csv/ })).toBeDefined();
  });

  it('with hundreds of problems has them by kind, and all can be seen', async () => {
    const { user } = await openExplore();
    const lines = Array.from({ length: 250 }, (_, i) => `a;HT${i};${i % 2 === 0 ? 'x' : 2020};y${i}`);
    await choose(user, fileOf(`Chỉ tiêu;Cơ quan;Kỳ;Giá trị\n${lines.join('\n')}\n`));
    expect(dialog().getByText('375 vấn đề')).toBeDefined();
    const kind = dialog().getByText(/^250 lần/);
    const group = kind.closest('details') ?? document.body;
    const shown = () => group.querySelectorAll('tbody tr').length;
    await user.click(kind);
    expect(shown()).toBe(100);
    await user.click(within(group).getByText('Xem thêm 100'));
    await user.click(within(group).getByText('Xem thêm 50'));
    expect(shown()).toBe(250);
  });

  it.each([
    ['random bytes', new Uint8Array(5000).map((_, i) => (i * 7919) % 251)],
    ['keys of the prototype', '{"version":"2.0","class":"dataset","id":["__proto__","constructor"],"size":[1,1],"dimension":{"__proto__":{"category":{"index":["polluted"]}},"constructor":{"category":{"index":["2020"]}}},"value":[1],"__proto__":{"polluted":1}}'],
    ['a web page', '<!doctype html><script>document.title = "x"</script>'],
    ['a bomb of zeros', zipSync({ 'xl/workbook.xml': new Uint8Array(3_000_000) })],
    ['nothing', ''],
  ])('of %s leaves the page alive and the figures where they were', async (_, content) => {
    const { user, history } = await openExplore('vi', '?i=papi_rank');
    await choose(user, fileOf(content, '<img src=x onerror=alert(1)>.csv'));
    expect('polluted' in {}).toBe(false);
    expect(history.location.href).toBe('/vi/explore?i=papi_rank');
    expect(screen.getByText('số liệu của Saola')).toBeDefined();
    expect(document.querySelector('img')).toBeNull();
  });
});

describe('figures at an address', () => {
  it('are accepted under their address, so that a link finds them everywhere', async () => {
    vitest.stubGlobal('fetch', async () => new Response(CSV, { headers: { 'content-type': 'text/csv' } }));
    const { user, history } = await openExplore();
    await user.click(screen.getByRole('button', { name: w.button }));
    await user.type(screen.getByLabelText(w.address), 'https://cso.example/a.csv{Enter}');
    expect(await dialog().findByText('text/csv')).toBeDefined();
    await user.click(accept());
    expect(await screen.findByText('1.5 2')).toBeDefined();
    expect(decodeURIComponent(history.location.href)).toBe('/vi/explore?data=https://cso.example/a.csv');
  });

  it('are fetched for somebody who follows a link', async () => {
    vitest.stubGlobal('fetch', async () => new Response(CSV));
    await openExplore('en', '?data=https://cso.example/a.csv');
    expect(await screen.findByText('1.5 2')).toBeDefined();
    expect(screen.getByRole('note').textContent).toContain('not Saola’s');
  });

  it('that leave something open say how to answer, in the language of the page', async () => {
    vitest.stubGlobal('fetch', async () => new Response('indicator,organisation,period,value\na,b,2020,1.234\n'));
    await openExplore('en', '?data=https://cso.example/a.csv');
    expect((await screen.findByRole('alert')).textContent).toContain('Open them with “Open other figures” to answer.');
  });

  it('can be left while they are fetched', async () => {
    vitest.stubGlobal('fetch', (_: URL, { signal }: RequestInit) => new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error))));
    const { user } = await openExplore();
    await user.click(screen.getByRole('button', { name: w.button }));
    await user.type(screen.getByLabelText(w.address), 'https://cso.example/a.csv{Enter}');
    expect(await dialog().findByRole('progressbar', { name: /cso\.example/ })).toBeDefined();
    await user.click(dialog().getByRole('button', { name: w.cancel }));
    await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
    expect(dialog().getAllByText(w.cancelled)).not.toHaveLength(0);
  });
});

describe('a link to figures of another device', () => {
  it('says so, and works with its question once the same file is opened', async () => {
    const { user, history } = await openExplore('vi');
    await choose(user, fileOf(CSV));
    await user.click(accept());
    await screen.findByText('1.5 2');
    const id = /f-[0-9a-f]+/.exec(history.location.href)?.[0] ?? '';
    await shelf.removeAll();
    document.body.replaceChildren();

    const elsewhere = await openExplore('vi', `?data=${id}&t=2019..2020`);
    expect((await screen.findByRole('alert')).textContent).toContain('nằm trên máy khác');
    await choose(elsewhere.user, fileOf(CSV));
    await user.click(accept());
    expect(await screen.findByText('1.5 2')).toBeDefined();
    expect(elsewhere.history.location.href).toBe(`/vi/explore?data=${id}&t=2019..2020`);
  });
});

describe('what is kept on this device', () => {
  async function withTwo() {
    const opened = await openExplore();
    for (const [name, value] of [['a.csv', 1], ['b.csv', 2]] as const) {
      await choose(opened.user, fileOf(`indicator,organisation,period,value\nx,HT,2020,${value}\n`, name));
      await opened.user.click(accept());
      await screen.findByText(String(value));
    }
    await opened.user.click(screen.getByRole('button', { name: w.button }));
    await dialog().findByRole('button', { name: 'Mở a' });
    return opened;
  }

  it('can be opened again', async () => {
    const { user } = await withTwo();
    await user.click(dialog().getByRole('button', { name: 'Mở a' }));
    await waitFor(() => expect(document.querySelector('output')?.textContent).toBe('1'));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('can be saved as a tidy table', async () => {
    const { user } = await withTwo();
    await user.click(dialog().getByRole('button', { name: 'Lưu a thành CSV' }));
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(await saved[0]?.text()).toContain('\r\nx,HT,2020,1,');
  });

  it('can be removed, and what is removed is no longer shown', async () => {
    const { user, history } = await withTwo();
    await user.click(dialog().getByRole('button', { name: 'Xóa b khỏi máy này' }));
    expect(await dialog().findByText('Đã xóa b.')).toBeDefined();
    expect(document.activeElement?.textContent).toBe(w.kept);
    expect(history.location.href).toBe('/vi/explore');
    expect((await shelf.list()).heads.map(({ name }) => name)).toEqual(['a']);
  });

  it('says that a browser without a store forgets it', async () => {
    await withTwo();
    expect(dialog().getByText(w.troubles.blocked)).toBeDefined();
    expect(screen.getByRole('note').textContent).toContain(w.troubles.blocked);
  });

  it('can be removed from where it is shown', async () => {
    const { user, history } = await openExplore();
    await choose(user, fileOf(CSV));
    await user.click(accept());
    await user.click(await screen.findByRole('button', { name: 'Xóa dân số khỏi máy này' }));
    expect(await screen.findByText('số liệu của Saola')).toBeDefined();
    expect([history.location.href, (await shelf.list()).heads]).toEqual(['/vi/explore', []]);
    await goInHistory(history, 'back');
    expect((await screen.findByRole('alert')).textContent).toContain('nằm trên máy khác');
  });
});

it('the dialog can be worked by the keyboard alone', async () => {
  await openExplore();
  const user = userEvent.setup();
  await user.tab();
  await user.keyboard('{Enter}');
  expect(document.activeElement).toBe(screen.getByLabelText(w.choose));
  await user.tab();
  expect(document.activeElement).toBe(screen.getByLabelText(w.address));
  await user.tab();
  expect(document.activeElement).toBe(dialog().getByRole('button', { name: w.read }));
});

// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi as vitest } from 'vitest';
import { libraryOf } from '../../mocks/library';
import { goInHistory, openPage, inBrowser } from '../../mocks/render';
import { serveApi } from '../../mocks/server';
import { build } from '../../scripts/build-data/build';
import { files, withRow } from '../../scripts/build-data/files.fixture';
import { vi } from '../i18n/messages/vi';

inBrowser();
const { documents } = build(files(withRow('observations.csv', 'o6,papi,ha-noi,2019,,44,points,exact,,,owner,')));
const api = serveApi(libraryOf(documents));
const open = (address: string, settings = {}) => openPage(address, api.filesUrl, settings);
const title = () => screen.getByRole('heading', { level: 1 }).textContent;
const field = (name: string) => screen.getByRole<HTMLSelectElement>('combobox', { name });
const { notices } = vi.app;

describe('the organisation of the page', () => {
  it('is chosen in the address, so that back and forward undo and redo it', async () => {
    const { history, user } = await open('/vi/');
    await user.selectOptions(field(vi.app.organisation), 'Hà Nội');
    expect([title(), history.location.href]).toEqual(['Hà Nội', '/vi/?org=ha-noi']);
    await goInHistory(history, 'back');
    expect([title(), field(vi.app.organisation).value]).toEqual(['Hà Tĩnh', 'ha-tinh']);
    await goInHistory(history, 'forward');
    expect([title(), field(vi.app.organisation).value]).toEqual(['Hà Nội', 'ha-noi']);
  });

  it('is left out of the address when it is that of the settings', async () => {
    const { history, user } = await open('/vi/?org=ha-noi');
    await user.selectOptions(field(vi.app.organisation), 'Hà Tĩnh');
    expect(history.location.href).toBe('/vi/');
  });

  it('names the document, in its language', async () => {
    await open('/en/?org=ha-noi');
    expect([document.title, document.documentElement.lang]).toEqual([expect.stringContaining('Ha Noi'), 'en']);
  });
});

describe('the periods of the page', () => {
  it('are chosen in the address', async () => {
    const { history, user } = await open('/vi/');
    await user.selectOptions(field(vi.app.from), '2020');
    expect(history.location.search).toBe('?t=2020..latest');
    await user.selectOptions(field(vi.app.to), '2020');
    expect(history.location.search).toBe('?t=2020');
    await goInHistory(history, 'back');
    expect([field(vi.app.from).value, field(vi.app.to).value]).toEqual(['2020', 'latest']);
    await user.selectOptions(field(vi.app.from), vi.app.earliest);
    expect(history.location.href).toBe('/vi/');
  });

  it('never end before they begin', async () => {
    await open('/vi/?t=2020..latest');
    const years = [...field(vi.app.to).options].map((option) => option.value);
    expect(years.filter((year) => year < '2020')).toEqual([]);
  });

  it('without a figure say so and offer to widen', async () => {
    await open('/vi/?t=2031');
    const link = await screen.findByRole('link', { name: vi.panel.widen });
    expect(link.getAttribute('href')).toBe('/vi/');
  });
});

describe('an address that is not wholly understood', () => {
  const notice = () => document.querySelector('.notices')?.textContent ?? '';

  it.each([
    ['/vi/nowhere', 'nowhere'],
    ['/vi/?colour=red', 'colour=red'],
    ['/vi/?t=2020..2015', 't=2020..2015'],
    ['/vi/?org=atlantis', 'atlantis'],
    ['/vi/?rev=00000000', '00000000'],
  ])('%s shows what it can and names the rest', async (address, named) => {
    await open(address);
    expect([title(), notice()]).toEqual(['Hà Tĩnh', expect.stringContaining(named)]);
  });

  it('tells no more once its notice is dismissed', async () => {
    const { user } = await open('/vi/?org=atlantis');
    await user.click(screen.getByRole('button', { name: notices.dismiss }));
    expect(notice()).toBe('');
  });
});

describe('news of the device', () => {
  afterEach(() => vitest.restoreAllMocks());

  it('tells of a lost network until it is back', async () => {
    await open('/vi/');
    const online = vitest.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    fireEvent(window, new Event('offline'));
    expect(screen.getByText(vi.app.offline)).toBeDefined();
    online.mockReturnValue(true);
    fireEvent(window, new Event('online'));
    expect(screen.queryByText(vi.app.offline)).toBeNull();
  });

  it('offers a new version, and changes to it when asked', async () => {
    const { update, user } = await open('/vi/');
    const apply = vitest.fn();
    act(() => update.announce(apply));
    expect(apply).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: vi.app.updateNow }));
    expect(apply).toHaveBeenCalledOnce();
  });
});

describe('a change of language', () => {
  it('keeps the page on screen while its words are read', async () => {
    const { history } = await open('/vi/?org=ha-noi');
    const link = screen.getByRole('link', { name: new RegExp(vi.app.language) });
    expect(link.getAttribute('href')).toBe('/en/?org=ha-noi');
    act(() => history.push('/en/?org=ha-noi'));
    expect(title()).toBe('Hà Nội');
    await waitFor(() => expect(title()).toBe('Ha Noi'));
    expect(document.documentElement.lang).toBe('en');
  });
});

describe('the whole page', () => {
  it('that does not get its catalogue says why, and tries again', async () => {
    api.fail('503');
    const opened = open('/vi/').catch(() => null);
    const again = await screen.findByRole('button', { name: vi.panel.retry });
    expect(screen.getByRole('alert').textContent).not.toBe('');
    api.recover();
    fireEvent.click(again);
    await opened;
    expect(title()).toBe('Hà Tĩnh');
  });

  it('that has no catalogue for a talk can leave the talk', async () => {
    api.fail('503');
    void open('/vi/one-stop?m=present').catch(() => null);
    fireEvent.click(await screen.findByRole('button', { name: vi.app.leaveTalk }));
    await waitFor(() => expect(screen.queryByRole('button', { name: vi.app.leaveTalk })).toBeNull());
    expect(screen.getByRole('alert').textContent).not.toBe('');
    api.recover();
  });
});

// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { libraryOf } from '../../../mocks/library';
import { openPage, inBrowser } from '../../../mocks/render';
import { serveApi } from '../../../mocks/server';
import { build } from '../../../scripts/build-data/build';
import { files, withText } from '../../../scripts/build-data/files.fixture';
import { searchWords } from '../../i18n/messages/search';
import { vi } from '../../i18n/messages/vi';

inBrowser();
const { documents } = build(files(withText('indicators.csv', 'papi,PAPI,PAPI', 'papi,Hồ sơ đất đai,PAPI')));
const api = serveApi(libraryOf(documents));
const input = () => screen.getByRole('combobox', { name: searchWords.vi.label });
const results = () =>
  within(screen.getByRole('dialog')).queryAllByRole('option').map((option) => option.querySelector('.search-label')?.textContent);

async function search() {
  const opened = await openPage('/vi/', api.filesUrl);
  await opened.user.keyboard('/');
  await screen.findByRole('dialog');
  return opened;
}

describe('the search', () => {
  it('opens with its key and begins with the indicators', async () => {
    await search();
    expect(results()).toEqual(['Trực tuyến', 'Hài lòng', 'Hồ sơ đất đai']);
  });

  it('opens and closes with buttons too', async () => {
    const { user } = await openPage('/vi/', api.filesUrl);
    await user.click(screen.getByRole('button', { name: vi.app.search }));
    expect(await screen.findByRole('dialog', { name: searchWords.vi.title })).toBeDefined();
    await user.click(screen.getByRole('button', { name: vi.app.close }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it.each(['đất', 'dat dai', 'DAT'])('finds “%s” with or without marks', async (query) => {
    const { user } = await search();
    await user.type(input(), query);
    await waitFor(() => expect(results()[0]).toBe('Hồ sơ đất đai'));
  });

  it('goes where the first result leads on Enter', async () => {
    const { user, history } = await search();
    await user.type(input(), 'ha tinh');
    await waitFor(() => expect(results()).toEqual(['Hà Tĩnh']));
    await user.keyboard('{Enter}');
    expect(history.location.href).toBe('/vi/?org=ha-tinh');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('leads an indicator to its chart', async () => {
    const { user, history } = await search();
    await user.type(input(), 'truc tuyen');
    await user.click(await screen.findByRole('option', { name: /Trực tuyến/ }));
    expect(history.location.href).toBe('/vi/?i=k2');
  });

  it('does nothing on the Enter that ends a syllable of an input method', async () => {
    const { user, history } = await search();
    await user.type(input(), 'ha tinh');
    fireEvent.compositionStart(input());
    fireEvent.keyDown(input(), { key: 'Enter', keyCode: 229, isComposing: true });
    expect(history.location.href).toBe('/vi/');
    expect(screen.getByRole('dialog')).toBeDefined();
  });

  it('says what it did not find', async () => {
    const { user } = await search();
    await user.type(input(), 'xyzzy');
    expect(await screen.findByText(/xyzzy/)).toBeDefined();
    expect(screen.getByText('0 kết quả')).toBeDefined();
    expect(screen.getByText(/xyzzy/).textContent).not.toContain('dấu');
    await user.type(input(), 'ệ');
    expect((await screen.findByText(/xyzzyệ/)).textContent).toContain('không dấu');
  });
});

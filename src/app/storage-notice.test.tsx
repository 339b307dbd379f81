// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi as vitest } from 'vitest';
import { libraryOf } from '../../mocks/library';
import { openPage, inBrowser } from '../../mocks/render';
import { serveApi } from '../../mocks/server';
import { build } from '../../scripts/build-data/build';
import { files } from '../../scripts/build-data/files.fixture';
import { vi } from '../i18n/messages/vi';

inBrowser();
afterEach(() => vitest.restoreAllMocks());
const api = serveApi(libraryOf(build(files()).documents));
const { storage } = vi.app.notices;
const chooseTheme = async (user: Awaited<ReturnType<typeof openPage>>['user'], theme: string) => user.click(screen.getByRole('button', { name: theme }));

describe('a page whose choices cannot be kept', () => {
  it.each([
    ['SecurityError', storage.blocked],
    ['QuotaExceededError', storage.full],
  ])('says so once after a %s, and heeds them all the same', async (name, told) => {
    vitest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('', name);
    });
    const { user } = await openPage('/vi/', api.filesUrl);
    expect(screen.queryByText(told)).toBeNull();
    await chooseTheme(user, vi.app.themes.dark);
    await chooseTheme(user, vi.app.themes.contrast);
    expect(await screen.findAllByText(told)).toHaveLength(1);
    expect(document.documentElement.dataset['theme']).toBe('contrast');
  });

  it('says nothing more once its choices are kept', async () => {
    const { user } = await openPage('/vi/', api.filesUrl);
    await chooseTheme(user, vi.app.themes.light);
    expect(screen.queryByText(storage.blocked)).toBeNull();
  });
});

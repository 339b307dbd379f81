// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi as vitest } from 'vitest';
import { libraryOf } from '../../../mocks/library';
import { openPage, inBrowser } from '../../../mocks/render';
import { serveApi } from '../../../mocks/server';
import { build } from '../../../scripts/build-data/build';
import { files } from '../../../scripts/build-data/files.fixture';
import { vi } from '../../i18n/messages/vi';

inBrowser();
afterEach(() => vitest.restoreAllMocks());
const api = serveApi(libraryOf(build(files()).documents));
const w = vi.status;
const result = (name: string) => screen.getByRole('rowheader', { name }).nextElementSibling?.textContent;

async function openStatus() {
  const opened = await openPage('/vi/status', api.filesUrl);
  await screen.findByText(w.font);
  await waitFor(() => expect(result(w.storage)).not.toBe('…'));
  return opened;
}

describe('the status', () => {
  it('tells version, revision, what is read from where, and that all is well', async () => {
    await openStatus();
    expect(result(w.version)).toMatch(/^\d+\.\d+\.\d+$/);
    expect(result(w.revision)).toMatch(/^[0-9a-f]{8}$/);
    expect(result(w.source)).toBe(w.files);
    expect(result(w.fetched)).toMatch(/^\d\d\/\d\d\/\d{4}, \d\d:\d\d$/);
    expect(result(w.datasets)).toBe('3 bộ, 5 số liệu');
    expect(screen.getByText(w.good)).toBeDefined();
  });

  it('names what does not work', async () => {
    vitest.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    vitest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    vitest.spyOn(document.fonts, 'load').mockResolvedValue([]);
    await openStatus();
    expect(result(w.storage)).toBe(w.storageBad);
    expect(result(w.network)).toBe(w.noNetwork);
    expect(screen.getByText(/Có mục cần xem lại/).textContent).toContain([w.font, w.storage, w.network].join(', '));
  });

  it('clears what the page keeps on this device', async () => {
    localStorage.setItem('saola-preferences', '{}');
    const { user } = await openStatus();
    await user.click(screen.getByRole('button', { name: w.clear }));
    expect(await screen.findByText(w.cleared)).toBeDefined();
    expect(localStorage.length).toBe(0);
  });
});

// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { builtLibrary } from '../../../mocks/library';
import { openPage, inBrowser } from '../../../mocks/render';
import { serveApi } from '../../../mocks/server';
import { sourcesWords } from '../../i18n/messages/sources';
import { vi } from '../../i18n/messages/vi';

inBrowser();
const api = serveApi(builtLibrary);
const w = sourcesWords.vi;
const section = (name: string) => {
  const found = screen.getByRole('heading', { level: 2, name }).closest('section');
  if (!found) throw new RangeError(`No section ${name}`);
  return within(found);
};

async function openSources() {
  const opened = await openPage('/vi/sources', api.filesUrl, { organisation: 'ht-so-tnmt' });
  await waitFor(() => expect(document.querySelector('.takeaway')?.textContent).toContain('8 số có nguồn không thống nhất'), { timeout: 20_000 });
  return opened;
}

describe('the sources', () => {
  it('tell of the real figures what disagrees, what has no number and what is there', async () => {
    const { user } = await openSources();
    const disagree = section(w.disagree);
    const folded = disagree.getByText(new RegExp(w.sameInForm.split('(')[0]?.trim() ?? ''));
    const [real] = disagree.getAllByRole('list');
    expect(within(real as HTMLElement).getAllByRole('listitem')).toHaveLength(8);
    expect(real?.querySelectorAll('.agreement-disagrees').length).toBeGreaterThanOrEqual(8);
    expect(folded).toBeDefined();

    const directions = section(w.directions).getAllByRole('listitem');
    expect(directions).toHaveLength(12);
    for (const line of directions) expect(line.querySelector('[data-fact]')?.textContent).toMatch(/^[↑↓] (tăng|giảm)$/);

    const list = section(w.list);
    const rows = () => list.getAllByRole('row').length - 1;
    const all = rows();
    expect(all).toBeGreaterThan(150);
    await user.type(list.getByRole('searchbox', { name: w.find }), 'bao ha tinh');
    expect(rows()).toBeGreaterThan(0);
    expect(rows()).toBeLessThan(all);

    expect(section(w.matrix).getAllByRole('row').length).toBeGreaterThan(70);
    expect(section(w.breaks).getAllByRole('listitem').length).toBeGreaterThan(0);
    expect(section(w.targets).getAllByRole('listitem').length).toBeGreaterThan(0);
    expect(section(w.changes).getAllByRole('listitem').length).toBeGreaterThan(0);
  });

  it('open the passport of a figure and move to a section', async () => {
    const { user, history } = await openSources();
    const [first] = section(w.disagree).getAllByRole('button');
    await user.click(first as HTMLElement);
    expect(within(await screen.findByRole('dialog')).getByText(vi.passport.others)).toBeDefined();
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: vi.app.close }));
    await user.click(within(screen.getByRole('navigation', { name: w.contents })).getByText(w.terms));
    expect(document.activeElement?.id).toBe('terms');
    expect(history.location.href).toBe('/vi/sources');
  });
});

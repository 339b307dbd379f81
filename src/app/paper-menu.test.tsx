// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi as vitest } from 'vitest';
import { libraryOf } from '../../mocks/library';
import { inBrowser, openPage } from '../../mocks/render';
import { serveApi } from '../../mocks/server';
import { build } from '../../scripts/build-data/build';
import { files } from '../../scripts/build-data/files.fixture';
import { deckAddingWords } from '../i18n/messages/deck-adding';
import { paperWords } from '../i18n/messages/paper';
import { powerpointWords } from '../i18n/messages/powerpoint';
import { reportWords } from '../i18n/messages/report';
import { vi } from '../i18n/messages/vi';

inBrowser();
// Charts that arrive after a test are waited for.
afterEach(() => vitest.dynamicImportSettled());
const api = serveApi(libraryOf(build(files()).documents));
const open = (address: string) => openPage(address, api.filesUrl);
const button = () => screen.getByRole('button', { name: vi.app.paper });
const w = paperWords.vi;

describe('what a page can be taken away as', () => {
  it('is a menu of the keyboard: arrows go through it, Escape gives the focus back', async () => {
    const { user } = await open('/vi/');
    expect(button().getAttribute('aria-expanded')).toBe('false');
    button().focus();
    await user.keyboard('{Enter}');
    const [first, second] = await screen.findAllByRole('menuitem');
    await waitFor(() => expect(document.activeElement).toBe(first));
    expect(button().getAttribute('aria-expanded')).toBe('true');
    await user.keyboard('{ArrowDown}');
    await waitFor(() => expect(document.activeElement).toBe(second));
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
    await waitFor(() => expect(document.activeElement).toBe(button()));
  });

  it('is a handout of its slides too', async () => {
    const { user, history } = await open('/vi/?org=ha-tinh');
    await user.click(button());
    await user.click(await screen.findByRole('menuitem', { name: w.handout }));
    expect(history.location.href).toContain('m=print');
    expect(history.location.href).toContain('sheet=2');
  });

  it('is a report, which asks for number and date and gives the focus back', async () => {
    const { user } = await open('/vi/');
    await user.click(button());
    await user.click(await screen.findByRole('menuitem', { name: w.report }));
    const dialog = await screen.findByRole('dialog', { name: reportWords.vi.dialog });
    for (const name of [reportWords.vi.numberField, reportWords.vi.symbolField, reportWords.vi.dateField]) expect(screen.getByLabelText(name)).toBeDefined();
    await user.click(screen.getByRole('button', { name: vi.app.close }));
    expect(dialog.isConnected).toBe(false);
  });

  it('is a PowerPoint file', async () => {
    const { user } = await open('/vi/');
    await user.click(button());
    await user.click(await screen.findByRole('menuitem', { name: w.powerPoint }));
    await screen.findByRole('dialog', { name: w.powerPointTitle });
    expect(await screen.findByRole('button', { name: powerpointWords.vi.button })).toBeDefined();
  });

  it('is a part of a deck', async () => {
    const { user } = await open('/vi/?org=ha-tinh');
    await user.click(button());
    await user.click(await screen.findByRole('menuitem', { name: vi.block.addToDeck }));
    expect(await screen.findByRole('link', { name: deckAddingWords.vi.open })).toBeDefined();
  });

  it('is paper alone where a page makes no slides', async () => {
    await open('/vi/sources');
    expect(screen.queryByRole('button', { name: vi.app.paper })).toBeNull();
    expect(await screen.findByRole('button', { name: vi.app.print })).toBeDefined();
  });
});

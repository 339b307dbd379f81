import { describe, expect, it } from 'vitest';
import { builtLibrary } from '../../mocks/library';
import { serveApi } from '../../mocks/server';
import { readConfig } from '../data/config';
import { createStaticSource } from '../data/source';
import type { Language } from '../i18n/language';
import { renderPage } from './render-page';
import { routes } from './routes';

const api = serveApi(builtLibrary);
const settings = readConfig({});
if (!settings.ok) throw new Error('The default settings are wrong');
const { config } = settings;

/** The page at an address, as a string. */
const rendered = (language: Language, address: string): Promise<string> =>
  renderPage({ config, source: createStaticSource(api.filesUrl), language, address, rooms: null });

const count = (html: string, pattern: RegExp): number => html.match(new RegExp(pattern, 'g'))?.length ?? 0;
const pages = routes.filter((route) => route.ofOrganisation).map((route) => route.path);

describe.each(['vi', 'en'] as const)('without a browser, in “%s”,', (language) => {
  it.each(pages)('the page “%s” is a string with its figures and what to know', async (path) => {
    const html = await rendered(language, `/${language}/${path}`);
    expect(html).toMatch(/<section class="takeaway"[^>]*><ul><li>.*data-(fact|derived)=/);
    expect(count(html, /data-fact="o\d+"/)).toBeGreaterThan(5);
    expect(html).not.toMatch(/panel-failed|panel-loading|last-resort/);
  });

  it.each(['sources', 'status'])('the page “%s” is a string', async (path) => {
    const html = await rendered(language, `/${language}/${path}`);
    expect(html).toContain('<main id="main"');
    expect(html).toContain('takeaway');
    expect(html).not.toMatch(/panel-failed|panel-loading|last-resort/);
  });

  it('paper has its sources numbered', async () => {
    const html = await rendered(language, `/${language}/?m=print`);
    expect(html).toContain('class="sheet"');
    expect(html).toMatch(/<sup class="note-number">\[(<!-- -->)?1/);
  });
});

describe('without a browser', () => {
  it('every module of the page loads', async () => {
    const modules = import.meta.glob(['../**/*.{ts,tsx}', '!../**/*.test.{ts,tsx}', '!../main.tsx', '!../**/*.d.ts']);
    expect(Object.keys(modules).length).toBeGreaterThan(150);
    expect('window' in globalThis || 'document' in globalThis).toBe(false);
    await expect(Promise.all(Object.values(modules).map((load) => load()))).resolves.toBeDefined();
  });

  it('the figures of the article stand in the first page', async () => {
    const html = await rendered('vi', '/vi/?org=ht-so-tnmt');
    for (const id of ['o00003', 'o00004', 'o00005']) expect(html).toContain(`data-fact="${id}"`);
  });
});

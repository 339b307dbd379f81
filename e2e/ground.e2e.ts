import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { expectClean, keptForOffline, newPage, open, problemsOf, settled } from './harness/page';
import { pdfPages, pdfPictures } from './harness/pdf';
import { serveFolder } from './harness/static-server';

const heading = (page: Page): Promise<string> => page.locator('h1').first().innerText();

describe('the built page', () => {
  it('opens in a folder of any server, without an error, a policy report or a request elsewhere', async () => {
    for (const language of ['vi', 'en'] as const) {
      const page = await newPage({ language });
      await open(page);
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      await expectClean(page);
    }
  });

  it('runs no script made of text', async () => {
    const page = await newPage();
    await open(page);
    const attempt = page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "taken over"';
      document.body.append(script);
    });
    await expect(attempt).rejects.toThrow(/Trusted/);
    expect((await problemsOf(page)).join('\n')).toContain('policy: require-trusted-types-for');
  });

  it('reaches no other host', async () => {
    const page = await newPage();
    await open(page);
    expect(await page.evaluate(() => fetch('https://example.org/').then(() => 'reached', () => 'refused'))).toBe('refused');
    expect((await problemsOf(page)).join('\n')).toContain('policy: connect-src');
  });

  it('can be installed: its manifest names pictures that exist', async () => {
    const page = await newPage();
    await open(page);
    const sizes = await page.evaluate(async () => {
      const link = document.querySelector<HTMLLinkElement>('link[rel=manifest]')?.href ?? '';
      const manifest = (await (await fetch(link)).json()) as { icons: { src: string }[] };
      return Promise.all(manifest.icons.map(async ({ src }) => {
        const picture = new Image();
        picture.src = new URL(src, link).href;
        await picture.decode();
        return picture.naturalWidth;
      }));
    });
    expect(sizes).toContain(192);
    expect(sizes).toContain(512);
  });

  it('prints its heading on the first sheet', async () => {
    const page = await newPage();
    await open(page);
    const words = (await heading(page)).normalize('NFC').split(/\s+/);
    const pdf = await page.pdf({ format: 'A4' });
    const [first = ''] = pdfPages(pdf);
    for (const word of words) expect(first).toContain(word);
    expect(pdfPictures(pdf)).toHaveLength(pdfPages(pdf).length);
  });
});

describe('after one visit', () => {
  it('the page opens again with its server gone, in both languages', async () => {
    const server = await serveFolder('dist', '/so/');
    const page = await newPage({ serviceWorkers: 'allow', at: server.address });
    await open(page);
    const seen = await heading(page);
    await keptForOffline(page);
    await server.close();
    await page.reload();
    await settled(page);
    expect(await heading(page)).toBe(seen);
    await page.goto(`${server.address}#/en/sources`);
    await page.reload();
    await settled(page);
    const figures = await page.evaluate(async () => (await fetch('./data/en/catalogue.json')).status);
    expect(figures).toBe(200);
    await expectClean(page);
  });
});

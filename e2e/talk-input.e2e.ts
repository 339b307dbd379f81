import { describe, expect, inject, it } from 'vitest';
import type { Page } from 'playwright-core';
import { expectClean, keptForOffline, newPage } from './harness/page';
import { openOffice } from './support/office';
import { places, visit, wordsOf } from './support/pages';
import { blankOf, expectSlide, fitOfSlide, onStage, openTalk, slideAfter, slideIn } from './support/talk';
import { fingersOn } from './support/touch';

/** A shared machine is slow. */
const patiently = { timeout: 15_000 };
const { present: w, app } = wordsOf.vi;
const pageTalk = 'one-stop?m=present';
const oneStop = places.find(({ id }) => id === 'one-stop');

async function stage(address = pageTalk): Promise<Page> {
  const page = await newPage({ size: { width: 1280, height: 720 } });
  await openTalk(page, address, inject('address'));
  return page;
}

async function speakerOf(page: Page): Promise<Page> {
  const [speaker] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('s')]);
  await speaker.locator('.speaker .slide').first().waitFor();
  return speaker;
}

/** A page that was not read anew still knows what it was told. */
const mark = (page: Page) => page.evaluate(() => Object.assign(window, { saolaMark: true }));
const isMarked = (page: Page) => page.evaluate(() => 'saolaMark' in window);

describe('fingers on a touch screen', () => {
  it('turn pages by a swipe of one to either side, and by no other movement', async () => {
    const page = await stage();
    const fingers = await fingersOn(page);
    await fingers.swipe([900, 360], [300, 380]);
    await expect.poll(() => slideIn(page), patiently).not.toBe('title');
    const second = String(await slideIn(page));
    await fingers.swipe([600, 600], [640, 100]);
    await fingers.swipe([600, 300], [570, 300]);
    await page.waitForTimeout(300);
    await expectSlide(page, second);
    await fingers.swipe([300, 360], [900, 340]);
    await expectSlide(page, 'title');
    await expectClean(page);
  });

  it('darken the screen by a tap of two, and light it up again', async () => {
    const page = await stage();
    const fingers = await fingersOn(page);
    await fingers.tap([500, 300], [700, 320]);
    await expect.poll(() => blankOf(page), patiently).toBe('black');
    await fingers.tap([500, 300], [700, 320]);
    await expect.poll(() => blankOf(page), patiently).toBeNull();
    await expectSlide(page, 'title');
  });
});

describe('the whole screen', () => {
  const isFull = (page: Page) => page.evaluate(() => document.fullscreenElement !== null);

  it('is filled by F or a button, and left by either, with a word on how to come back', async () => {
    const page = await stage();
    await page.keyboard.press('f');
    await expect.poll(() => isFull(page), patiently).toBe(true);
    await slideAfter(page, 'PageDown', 'title');
    expect(await isFull(page)).toBe(true);
    await page.mouse.move(400, 300);
    await page.locator('[data-command="fullscreen"]').click();
    await expect.poll(() => isFull(page), patiently).toBe(false);
    await page.getByText(w.leftFullscreen).waitFor();
    await page.locator('.talk').waitFor();
    await expectClean(page);
  });
});

describe('F5', () => {
  it('begins the talk again, and Shift+F5 goes on from here: neither reads the page anew', async () => {
    const page = await stage();
    await mark(page);
    const second = String(await slideAfter(page, 'PageDown', 'title'));
    await page.keyboard.press('b');
    await expect.poll(() => blankOf(page), patiently).toBe('black');
    await page.keyboard.press('Shift+F5');
    await expect.poll(() => blankOf(page), patiently).toBeNull();
    await expectSlide(page, second);
    await page.keyboard.press('F5');
    await expectSlide(page, 'title');
    expect(await isMarked(page)).toBe(true);
  });
});

describe('the pointer', () => {
  it('has a light spot that follows it when asked, over every slide', async () => {
    const page = await stage();
    const dot = page.locator('.talk-dot');
    expect(await dot.isVisible()).toBe(false);
    await page.keyboard.press('l');
    for (const [x, y] of [[300, 200], [900, 500]] as const) {
      await page.mouse.move(x, y);
      const box = await dot.boundingBox();
      expect([Math.round(box!.x + box!.width / 2), Math.round(box!.y + box!.height / 2)]).toEqual([x, y]);
    }
    await slideAfter(page, 'PageDown', 'title');
    expect(await dot.isVisible()).toBe(true);
    await page.keyboard.press('l');
    expect(await dot.isVisible()).toBe(false);
  });

  it('is where a slide is enlarged, so that what is under it stays there', async () => {
    const page = await stage();
    const second = String(await slideAfter(page, 'PageDown', 'title'));
    const boxOf = () => page.locator('.talk-slide .slide-heading').evaluate((heading) => {
      const { left, top, width } = heading.getBoundingClientRect();
      return { left, top, width };
    });
    const before = await boxOf();
    const [x, y] = [Math.round(before.left) + 40, Math.round(before.top) + 10];
    await page.mouse.move(x, y);
    await page.keyboard.press('z');
    await expect.poll(async () => (await boxOf()).width, patiently).toBeCloseTo(2 * before.width, 0);
    const now = await boxOf();
    expect(now.left).toBeCloseTo(2 * before.left - x, 0);
    expect(now.top).toBeCloseTo(2 * before.top - y, 0);
    await page.keyboard.press('Escape');
    await expect.poll(async () => (await boxOf()).width, patiently).toBeCloseTo(before.width, 0);
    await expectSlide(page, second);
    await page.keyboard.press('z');
    await slideAfter(page, 'PageDown', second);
    expect(await page.locator('.talk-slide').evaluate((slide) => getComputedStyle(slide).transform)).toBe('none');
  });
});

describe('a show that goes on by itself', () => {
  it('begins again after its last slide', async () => {
    const page = await stage('one-stop?i=st-h-own-procedures-one-stop&org=ht-so-tnmt&m=present&auto=1');
    const seen: (string | null)[] = [];
    await expect.poll(async () => {
      const at = await slideIn(page);
      if (at !== seen.at(-1)) seen.push(at);
      return seen.lastIndexOf('title') > seen.indexOf('sources') && seen.includes('sources');
    }, { timeout: 30_000, interval: 100 }).toBe(true);
    await expectClean(page);
  });
});

describe('a new version that waits', () => {
  it('is told to the speaker and not to the audience, and is loaded only after the talk', async () => {
    const office = await openOffice();
    const page = await newPage({ serviceWorkers: 'allow', at: office.address });
    await visit(page, { place: oneStop!, language: 'vi' });
    await keptForOffline(page);
    await page.keyboard.press('p');
    await onStage(page);
    await mark(page);
    office.edit('index.html', (text) => text.replace('</head>', '<meta name="edition" content="newer"></head>'));
    office.edit('sw.js', (text) => text.replace(/(\{\s*"?url"?:\s*"index\.html",\s*"?revision"?:\s*")[^"]+/, '$1newer'));
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    const speaker = await speakerOf(page);
    await speaker.getByText(w.updateLater).waitFor();
    expect(await page.getByText(w.updateLater).count()).toBe(0);
    await speaker.close();
    await slideAfter(page, 'PageDown', 'title');
    expect(await isMarked(page)).toBe(true);
    await page.keyboard.press('Escape');
    await page.getByRole('status').filter({ hasText: app.update }).waitFor();
    expect(await isMarked(page)).toBe(true);
    await page.getByRole('button', { name: app.updateNow }).click();
    await page.locator('meta[name=edition]').waitFor({ state: 'attached' });
    await expectClean(page);
  });
});

describe('figures of another revision', () => {
  it('in the window of the speaker are told there, and not to the audience', async () => {
    const office = await openOffice();
    const page = await newPage({ at: office.address });
    await openTalk(page, pageTalk, office.address);
    office.edit('data/vi/catalogue.json', (text) => text.replaceAll(/"revision":\s*"[^"]+"/g, '"revision":"0badcafe"'));
    const speaker = await speakerOf(page);
    await speaker.locator('.speaker-notices').getByText('0badcafe').waitFor();
    expect(await page.getByText('0badcafe').count()).toBe(0);
    await speaker.getByRole('button', { name: w.speaker.reload }).waitFor();
  });
});

describe('the screen', () => {
  it('is kept from going dark during a talk, and no longer than that', async () => {
    const page = await newPage();
    await page.addInitScript(() => {
      const asked: string[] = [];
      const request = (kind: string) => {
        asked.push(kind);
        return Promise.resolve({ release: () => Promise.resolve(void asked.push('released')) });
      };
      Object.defineProperty(navigator, 'wakeLock', { value: { request } });
      Object.assign(window, { saolaAsked: asked });
    });
    const asked = () => page.evaluate(() => (window as unknown as { readonly saolaAsked: readonly string[] }).saolaAsked);
    await visit(page, { place: oneStop!, language: 'vi' });
    expect(await asked()).toEqual([]);
    await page.keyboard.press('p');
    await onStage(page);
    await expect.poll(asked, patiently).toEqual(['screen']);
    await page.keyboard.press('Escape');
    await expect.poll(asked, patiently).toEqual(['screen', 'released']);
  });
});

/** How far from a whole pixel thin lines begin. */
const offsetsOfLines = (page: Page): Promise<readonly number[]> =>
  page.locator('.calibration-lines svg').evaluateAll((all) =>
    all.flatMap((svg) => [svg.getBoundingClientRect().left, svg.getBoundingClientRect().top]).map((at) => Math.abs(at - Math.round(at))),
  );

describe('the slide that a projector is set up by', () => {
  it.each([[1024, 768], [1280, 720], [1920, 1080], [3840, 2160], [1080, 1920]])('fits %d x %d in both languages', async (width, height) => {
    for (const language of ['vi', 'en'] as const) {
      const page = await newPage({ size: { width, height }, language });
      await openTalk(page, pageTalk, inject('address'), language);
      await page.keyboard.press('c');
      await expect.poll(() => blankOf(page), patiently).toBe('calibration');
      const { over, outside, smallest } = await fitOfSlide(page, '.talk-blank');
      expect({ over, outside }).toEqual({ over: 0, outside: [] });
      expect(smallest).toBeGreaterThanOrEqual(1 / 30 - 0.0005);
      expect(Math.max(...(await offsetsOfLines(page)))).toBeLessThan(0.05);
      await expectClean(page);
    }
  });

  it('comes from the window of the speaker, changes the appearance, and goes before a page is turned', async () => {
    const page = await stage();
    const speaker = await speakerOf(page);
    await speaker.getByRole('button', { name: w.commands.calibration }).click();
    await expect.poll(() => blankOf(page), patiently).toBe('calibration');
    await page.bringToFront();
    await page.locator('.calibration').getByRole('button', { name: app.themes.contrast, exact: true }).click();
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset['theme']), patiently).toBe('contrast');
    await page.keyboard.press('PageDown');
    await expect.poll(() => blankOf(page), patiently).toBeNull();
    await expectSlide(page, 'title');
  });
});

describe('keys of one character', () => {
  it('are switched off for pages and talks, where named keys and buttons still do everything', async () => {
    const page = await newPage();
    await visit(page, { place: oneStop!, language: 'vi' });
    await page.locator('summary', { hasText: app.settings }).click();
    await page.getByRole('button', { name: app.letterKeys }).click();
    await page.keyboard.press('p');
    await page.keyboard.press('/');
    await page.waitForTimeout(300);
    expect(new URL(page.url()).hash).toBe('#/vi/one-stop');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.goto('about:blank');
    await openTalk(page, pageTalk, inject('address'));
    for (const key of ['b', 'o', '5', '?']) await page.keyboard.press(key);
    expect([await blankOf(page), await page.getByRole('dialog').count()]).toEqual([null, 0]);
    await slideAfter(page, 'PageDown', 'title');
    await page.mouse.move(400, 300);
    await page.locator('[data-command="help"]').click();
    const help = page.getByRole('dialog');
    expect(await help.locator('kbd').allInnerTexts()).not.toContain('B');
    await help.getByRole('button', { name: app.letterKeys }).click();
    expect(await help.locator('kbd').allInnerTexts()).toContain('B');
    await expectClean(page);
  });
});

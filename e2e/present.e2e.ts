import { describe, expect, inject, it } from 'vitest';
import type { Page } from 'playwright-core';
import { expectClean, keptForOffline, newPage } from './harness/page';
import { openOffice } from './support/office';
import { places, visit, wordsOf } from './support/pages';
import { blankOf, expectSlide, fitOfSlide, onStage, openTalk, slideAfter, slideIn, throughTalk } from './support/talk';

/** A shared machine is slow. */
const patiently = { timeout: 15_000 };
const { present: w } = wordsOf.vi;
const oneStop = places.find(({ id }) => id === 'one-stop');
const pageTalk = 'one-stop?m=present';
/** Of the ready talk: the QR code. */
const LAST_SLIDE = 's160';

async function stage(address = pageTalk): Promise<Page> {
  const page = await newPage();
  await openTalk(page, address, inject('address'));
  return page;
}

describe('the keys of a talk', () => {
  it('turn pages as clickers and keyboards do', async () => {
    const page = await stage();
    await expectSlide(page, 'title');
    let [at, forward] = [await slideIn(page), [] as (string | null)[]];
    for (const key of ['PageDown', 'ArrowRight', 'ArrowDown', 'Space', 'Enter', 'n']) {
      forward = [...forward, at];
      at = await slideAfter(page, key, at);
    }
    for (const key of ['PageUp', 'ArrowLeft', 'ArrowUp', 'Shift+Space', 'Backspace', 'p']) {
      at = await slideAfter(page, key, at);
      expect(at).toBe(forward.pop());
    }
    await page.keyboard.press('End');
    await expectSlide(page, 'sources');
    await page.keyboard.press('Home');
    await expectSlide(page, 'title');
    await expectClean(page);
  });

  it('go to a slide by its number or a few letters, and return by Backspace', async () => {
    const page = await stage();
    const second = await slideAfter(page, 'PageDown', 'title');
    await page.keyboard.press('5');
    const fifth = await slideAfter(page, 'Enter', second);
    await page.keyboard.press('g');
    await page.getByRole('combobox', { name: w.searchLabel }).waitFor();
    await page.keyboard.type('nsl');
    await expect.poll(() => page.getByRole('option').count(), patiently).toBeGreaterThan(0);
    await page.keyboard.press('Enter');
    await expectSlide(page, 'sources');
    await slideAfter(page, 'Backspace', 'sources');
    await expectSlide(page, String(fifth));
    await slideAfter(page, 'Backspace', fifth);
    await expectSlide(page, String(second));
  });

  it('darken the screen and light it up', async () => {
    const page = await stage();
    for (const [key, colour] of [['b', 'black'], ['.', 'black'], ['w', 'white'], [',', 'white']] as const) {
      await page.keyboard.press(key);
      await expect.poll(() => blankOf(page), patiently).toBe(colour);
      await page.keyboard.press(key);
      await expect.poll(() => blankOf(page), patiently).toBeNull();
    }
  });

  it('show all slides, the keys and the passport of a figure, each closed by Escape alone', async () => {
    const page = await stage();
    const second = String(await slideAfter(page, 'PageDown', 'title'));
    for (const key of ['o', '?', 'g', 'i']) {
      await page.keyboard.press(key);
      await page.getByRole('dialog').waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await expectSlide(page, second);
    }
    await expectClean(page);
  });
});

describe('a talk', () => {
  it('is begun by P in one step of history, and is left to where it began', async () => {
    const page = await newPage();
    await visit(page, { place: oneStop!, language: 'vi' });
    await page.evaluate(() => scrollTo(0, 700));
    await expect.poll(() => page.evaluate(() => scrollY), patiently).toBe(700);
    const address = page.url();
    const steps = await page.evaluate(() => history.length);
    await page.keyboard.press('p');
    await onStage(page);
    await slideAfter(page, 'End', 'title');
    expect(await page.evaluate(() => history.length)).toBe(steps + 1);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.url(), patiently).toBe(address);
    await expect.poll(() => page.evaluate(() => scrollY), patiently).toBe(700);
    await expectClean(page);
  });

  it('is on the same slide after it was read anew, and then leads to its page', async () => {
    const page = await stage();
    const second = String(await slideAfter(page, 'PageDown', 'title'));
    await page.reload();
    await onStage(page);
    await expectSlide(page, second);
    await page.keyboard.press('Escape');
    await expect.poll(() => new URL(page.url()).hash, patiently).toBe('#/vi/one-stop');
  });

  it('begins at its first slide where the address names none that it has', async () => {
    const page = await stage('one-stop?m=present&slide=no-such-slide');
    expect(await page.locator('.talk [role=status]').first().innerText()).toContain('1');
    await expectClean(page);
  });

  it('goes on by itself, rests after any input, and goes on by the space bar', async () => {
    const page = await stage('one-stop?m=present&auto=1');
    await expect.poll(() => slideIn(page), patiently).not.toBe('title');
    await page.keyboard.press('x');
    await page.getByText(w.paused).waitFor();
    const rested = await slideIn(page);
    await page.waitForTimeout(1500);
    expect(await slideIn(page)).toBe(rested);
    await page.keyboard.press('Space');
    await expect.poll(() => slideIn(page), patiently).not.toBe(rested);
  });
});

describe('the window of the speaker', () => {
  async function both(): Promise<readonly [Page, Page]> {
    const page = await stage();
    const [speaker] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('s')]);
    await speaker.locator('.speaker .slide').first().waitFor();
    return [page, speaker];
  }

  it('is in step either way, and after either is read anew', async () => {
    const [page, speaker] = await both();
    await speaker.getByRole('button', { name: w.commands.next, exact: true }).click();
    await expect.poll(() => slideIn(page), patiently).not.toBe('title');
    const second = String(await slideIn(page));
    await speaker.reload();
    await speaker.locator('.speaker .slide').first().waitFor();
    await page.bringToFront();
    await page.keyboard.press('End');
    await expectSlide(speaker, 'sources');
    await page.reload();
    await onStage(page);
    await speaker.getByRole('combobox', { name: w.speaker.jump }).selectOption({ index: 1 });
    await expectSlide(page, second);
  });

  it('is in step by the window that opened it where there is no channel', async () => {
    const page = await newPage();
    await page.context().addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'));
    await openTalk(page, pageTalk, inject('address'));
    const [speaker] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('s')]);
    await speaker.locator('.speaker .slide').first().waitFor();
    await page.bringToFront();
    await page.keyboard.press('End');
    await expectSlide(speaker, 'sources');
    await page.reload();
    await onStage(page);
    await speaker.getByRole('combobox', { name: w.speaker.jump }).selectOption({ index: 0 });
    await expectSlide(page, 'title');
  });

  it('stays readable while the audience sees a dark screen, which it also makes', async () => {
    const [page, speaker] = await both();
    await speaker.getByRole('button', { name: w.commands.black }).click();
    await expect.poll(() => blankOf(page), patiently).toBe('black');
    expect(await blankOf(speaker)).toBeNull();
    expect(await speaker.locator('.speaker-now .slide').isVisible()).toBe(true);
  });

  it('stands in the window of the talk where the browser opens no other', async () => {
    const page = await newPage();
    await page.addInitScript(() => {
      window.open = () => null;
    });
    await openTalk(page, pageTalk, inject('address'));
    await page.keyboard.press('s');
    await page.getByText(w.speaker.blocked).waitFor();
    await page.keyboard.press('PageDown');
    await expect.poll(() => slideIn(page), patiently).not.toBe('title');
    await page.getByRole('button', { name: w.speaker.backToStage }).click();
    await onStage(page);
  });
});

describe('without a network', () => {
  it('the ready talk is held after one visit of another page', async () => {
    const office = await openOffice();
    const page = await newPage({ serviceWorkers: 'allow', at: office.address });
    await visit(page, { place: oneStop!, language: 'vi' });
    await keptForOffline(page);
    await office.close();
    await page.context().setOffline(true);
    await page.goto(`${office.address}#/vi/present`);
    await page.reload();
    await onStage(page);
    const slides = await throughTalk(page, async (at) => {
      expect(await page.getByText(wordsOf.vi.slide.none.failed).count(), String(at)).toBe(0);
    });
    expect(slides).toContain(LAST_SLIDE);
    await expectClean(page, [/net::ERR_INTERNET_DISCONNECTED/]);
  });
});

describe('every slide fits the screen and is read from the last row', () => {
  const screens = [[1024, 768], [1280, 720], [1920, 1080], [3840, 2160], [1080, 1920]] as const;
  const talks = ['present', pageTalk, 'online-services?m=present'];

  it.each(screens.flatMap(([width, height]) => talks.map((talk) => ({ width, height, talk }))))('$talk at $width x $height', async ({ width, height, talk }) => {
    const page = await newPage({ size: { width, height } });
    await openTalk(page, talk, inject('address'));
    const slides = await throughTalk(page, async (at) => {
      const { over, outside, smallest } = await fitOfSlide(page);
      expect({ at, over, outside }).toEqual({ at, over: 0, outside: [] });
      expect(smallest, String(at)).toBeGreaterThanOrEqual(1 / 30 - 0.0005);
    });
    expect(slides).toContain(talk === 'present' ? LAST_SLIDE : 'sources');
  }, 120_000);
});

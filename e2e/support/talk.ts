import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { settled } from '../harness/page';

/** A shared machine is slow. */
const patiently = { timeout: 15_000 };

/** Until a slide is drawn and all it shows has been read. */
export async function onStage(page: Page): Promise<void> {
  await page.locator('.talk .slide').first().waitFor();
  await settledSlide(page);
}

async function settledSlide(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.waitForFunction(() => document.querySelector('.talk-slide .slide-none[role="status"], .talk-slide [aria-busy="true"]') === null);
}

/** Opens an address with a talk, without `#/{language}/`. */
export async function openTalk(page: Page, address: string, folder: string, language = 'vi'): Promise<void> {
  await page.goto(`${folder}#/${language}/${address}`);
  await settled(page);
  await onStage(page);
}

export const slideIn = (page: Page): Promise<string | null> =>
  page.evaluate(() => new URLSearchParams(window.location.hash.split('?')[1] ?? '').get('slide'));

/** The slide of that address is on stage. */
export async function expectSlide(page: Page, id: string): Promise<void> {
  await expect.poll(() => slideIn(page), patiently).toBe(id);
}

/** Presses a key and gives the slide that comes of it. */
export async function slideAfter(page: Page, key: string, before: string | null): Promise<string | null> {
  await page.keyboard.press(key);
  await expect.poll(() => slideIn(page), patiently).not.toBe(before);
  return slideIn(page);
}

/** What is seen of a talk: the slide, and how much of it has come. */
const seenIn = (page: Page): Promise<string> => page.evaluate(() => document.querySelector('.talk-slide')?.innerHTML ?? '');

/** What is seen after PageDown, once it is something else; the same where nothing changes for a while. */
async function seenAfterNext(page: Page, before: string): Promise<string> {
  await page.keyboard.press('PageDown');
  for (let tries = 0; tries < 12; tries += 1) {
    await page.waitForTimeout(150);
    const now = await seenIn(page);
    if (now !== before) return now;
  }
  return before;
}

/** Goes through a talk step by step, from where it is to where PageDown changes nothing any more. Gives the slides it came by. */
export async function throughTalk(page: Page, look: (slide: string | null) => Promise<void>): Promise<ReadonlySet<string | null>> {
  const slides = new Set<string | null>();
  for (let isOver = false; !isOver; ) {
    const at = await slideIn(page);
    slides.add(at);
    await look(at);
    const before = await seenIn(page);
    isOver = (await seenAfterNext(page, before)) === before;
  }
  return slides;
}

export const blankOf = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.querySelector('.talk-around')?.getAttribute('data-blank') ?? null);

/** What of the slide on stage, or of one before it, does not fit: how far it runs over, what stands out of its box, the smallest text in parts of the shorter side. */
export async function fitOfSlide(page: Page, place = '.talk-slide'): Promise<{ readonly over: number; readonly outside: readonly string[]; readonly smallest: number }> {
  await settledSlide(page);
  return page.evaluate((around) => {
    const root = document.documentElement;
    const over = Math.max(root.scrollWidth - innerWidth, root.scrollHeight - innerHeight, 0);
    const texts = [...document.querySelectorAll<HTMLElement | SVGElement>(`${around} .slide *`)].filter(
      (element) =>
        element.checkVisibility({ checkVisibilityCSS: true }) &&
        element.closest('.visually-hidden, [aria-hidden="true"] .visually-hidden') === null &&
        [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== ''),
    );
    const boxes = texts.map((element) => ({ element, box: element.getBoundingClientRect() })).filter(({ box }) => box.width > 1 && box.height > 1);
    const isOut = ({ box }: (typeof boxes)[number]) => box.left < -1 || box.top < -1 || box.right > innerWidth + 1 || box.bottom > innerHeight + 1;
    const stage = document.querySelector<HTMLElement>(`${around} .slide-stage`);
    const scale = stage === null ? 1 : stage.getBoundingClientRect().width / stage.offsetWidth;
    const sizes = boxes.map(({ element }) => Number.parseFloat(getComputedStyle(element).fontSize) * scale);
    return {
      over,
      outside: boxes.filter(isOut).map(({ element }) => (element.textContent ?? '').slice(0, 60)),
      smallest: Math.min(...sizes) / Math.min(innerWidth, innerHeight),
    };
  }, place);
}

import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { writeDeckLink } from '../src/data/deck-link';
import { deckWith, slideWith } from '../src/data/deck.fixture';
import { deckAddingWords } from '../src/i18n/messages/deck-adding';
import { decksPageWords } from '../src/i18n/messages/decks-page';
import { expectClean, newPage, type PageOptions, settled } from './harness/page';
import { wordsOf } from './support/pages';
import { expectSlide, onStage, slideAfter } from './support/talk';

/** A shared machine is slow. */
const patiently = { timeout: 20_000 };
const w = deckAddingWords.vi;
const { present } = wordsOf.vi;

async function open(address: string, options: PageOptions = {}): Promise<Page> {
  const page = await newPage(options);
  await go(page, address);
  return page;
}

async function go(page: Page, address: string): Promise<void> {
  await page.goto(`${inject('address')}#/${address}`);
  await settled(page);
}

const notice = (page: Page): Locator => page.locator('.deck-notice');
const add = async (page: Page): Promise<void> => page.getByRole('button', { name: wordsOf.vi.block.addToDeck }).first().click();
const told = (page: Page, text: string | RegExp): Promise<void> => notice(page).getByText(text).waitFor(patiently);
/** What the slides of the deck that the notice leads to are. */
async function shape(page: Page): Promise<readonly string[]> {
  await notice(page).getByRole('link', { name: w.open }).click();
  await page.getByRole('listbox', { name: decksPageWords.vi.sorter }).waitFor(patiently);
  return page.getByRole('option').evaluateAll((options) => options.map((option) => option.getAttribute('aria-label') ?? ''));
}

/** Another revision, in which the first figure stated something else and one more was there. */
const agePins = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opened = indexedDB.open('saola-decks');
        opened.onerror = () => reject(new Error('no database'));
        opened.onsuccess = () => {
          const store = opened.result.transaction('decks', 'readwrite').objectStore('decks');
          const all = store.getAll();
          all.onsuccess = () => {
            const [kept] = all.result as { deck: { id: string; pinned: { revision: string; figures: { figures: { id: string; stated: string }[] }[] } } }[];
            const figures = kept?.deck.pinned.figures[0]?.figures;
            if (kept === undefined || figures?.[0] === undefined) return reject(new Error('nothing is pinned'));
            kept.deck.pinned.revision = '00000000';
            figures[0].stated = '12.5';
            figures.push({ id: 'o-gone', stated: '> 7' });
            store.put(kept, kept.deck.id).onsuccess = () => {
              opened.result.close();
              resolve();
            };
          };
        };
      }),
  );

const expectAccessible = async (page: Page, part: string): Promise<void> => {
  const { violations } = await new AxeBuilder({ page }).include(part).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
};

describe('a deck of one’s own', () => {
  it('is begun by a chart, goes on with a question by D, and is there again after the page was read anew', async () => {
    const page = await open('vi/online-services?org=ht-so-tnmt');
    await add(page);
    await told(page, /Đã thêm 1 trang vào “/);
    await go(page, 'vi/explore?i=papi&org=ha-tinh');
    await page.keyboard.press('d');
    await told(page, /Đã thêm 1 trang vào “/);
    await page.reload();
    await settled(page);
    await page.keyboard.press('d');
    await told(page, /đã có số liệu này/);
    await expect.poll(() => shape(page)).toEqual([expect.stringMatching(/^Trang 1:/), expect.stringMatching(/^Trang 2: Thủ tục/), expect.stringMatching(/^Trang 3: .*PAPI/), expect.stringMatching(/^Trang 4:/)]);
    await expectClean(page);
  });

  it('takes in a whole page, which can be taken out again at once', async () => {
    const page = await open('vi/one-stop?org=ht-so-tnmt');
    await page.keyboard.press('d');
    await told(page, /Đã thêm \d\d trang vào “/);
    await notice(page).getByRole('button', { name: w.undo }).click();
    await told(page, w.undone);
    await go(page, 'vi/decks');
    await page.getByText(decksPageWords.vi.noneKept).waitFor(patiently);
    await expectClean(page);
  });

  it('is held as a talk, and its speaker is told first and beside it which figures changed', async () => {
    const page = await open('vi/online-services?org=ht-so-tnmt');
    await add(page);
    await told(page, /Đã thêm/);
    await agePins(page);
    await notice(page).getByRole('link', { name: w.present }).click();
    await page.getByText(/^2 số liệu đã thay đổi từ khi lưu bài/).waitFor(patiently);
    const lines = await page.locator('.deck-changes li').allInnerTexts();
    expect(lines.map((line) => line.replaceAll('\u00a0', ' '))).toEqual([expect.stringMatching(/^Trang 2: .* trước là 12,5 → \d+ thủ tục$/), 'Trang 2: số o-gone: trước là > 7, nay không còn']);
    await expectAccessible(page, '.talk-before');
    await page.keyboard.press('PageDown');
    await onStage(page);
    const second = await slideAfter(page, 'PageDown', 's-1');
    const [speaker] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('s')]);
    await speaker.getByText(/^2 số liệu đã thay đổi từ khi lưu bài/).waitFor(patiently);
    await page.reload();
    await onStage(page);
    await expectSlide(page, String(second));
    await expectClean(page);
  });

  it.each(['light', 'dark', 'contrast'] as const)('is told of in a message that is legible on a phone, in %s', async (theme) => {
    const page = await open('vi/online-services?org=ht-so-tnmt', { theme, size: 'phone' });
    await add(page);
    await told(page, /Đã thêm/);
    await expectAccessible(page, '.deck-notice');
    const box = await notice(page).boundingBox();
    expect([box !== null && box.x >= 0 && box.x + box.width <= 360, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([true, 360]);
  });

  it('lasts as long as the page where the browser keeps nothing, and says so', async () => {
    const page = await newPage();
    await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
    await go(page, 'vi/online-services?org=ht-so-tnmt');
    await add(page);
    await told(page, new RegExp(w.passing));
    await notice(page).getByRole('link', { name: w.present }).click();
    await onStage(page);
    const second = await slideAfter(page, 'PageDown', 's-1');
    await page.reload();
    await onStage(page);
    await expectSlide(page, String(second));
    const [speaker] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('s')]);
    await speaker.locator('.speaker .slide').first().waitFor(patiently);
    await expectSlide(speaker, String(second));
    await expectClean(page);
  });
});

describe('a deck that an address brings', () => {
  const deck = {
    ...deckWith(slideWith({ id: 'a', kind: 'title', address: null }), slideWith({ id: 'b', address: '/vi/online-services?i=os-c-own-procedures-online-service-level&org=ht-so-tnmt' })),
    title: 'Hội nghị tổng kết',
  };
  const link = writeDeckLink(deck) ?? '';

  it('is held with its figures, also in the other language', async () => {
    const page = await open(`en/present?deck=${link}`);
    await onStage(page);
    await expectSlide(page, 'a');
    await slideAfter(page, 'PageDown', 'a');
    await page.locator('.talk-slide [data-fact]').first().waitFor(patiently);
    expect(await page.locator('.talk-slide .slide').innerText()).toContain('39');
    await expectClean(page);
  });

  it('is not held where it was cut short, and says what to do', async () => {
    const page = await open(`vi/present?deck=${link.slice(0, -20)}`);
    await page.getByText(/Hãy chép lại cả liên kết/).waitFor(patiently);
    await page.getByText(present.none).waitFor();
    await expectClean(page);
  });
});

describe('the file of a deck', () => {
  it.each([
    ['an address of another site', { slides: [{ id: 'a', kind: 'qr', address: 'javascript:alert(1)' }] }, 'slides.0.address'],
    ['too many slides', { slides: Array.from({ length: 501 }, (_, i) => ({ id: `s-${i}`, kind: 'section' })) }, 'slides'],
    ['another language', { language: 'fr' }, 'language'],
  ])('with %s is refused, and the key is named', async (_, changes, key) => {
    const page = await open('vi/decks');
    const file = { saola: 'deck', version: 1, ...deckWith(), ...changes };
    await page.locator('input[type=file]').setInputFiles({ name: 'bai.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(file)) });
    await page.getByText(`“${key}”`).waitFor(patiently);
    await page.getByText(decksPageWords.vi.noneKept).waitFor();
    await expectClean(page);
  });
});

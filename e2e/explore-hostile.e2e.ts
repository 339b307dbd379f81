import { beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { bytesOf } from '../src/data/foreign/read.fixture';
import { readFile } from '../src/data/foreign/read-file';
import { claiming, row, sheet, workbook } from '../src/data/foreign/workbook.fixture';
import { expectClean, newPage } from './harness/page';
import { accept, choose, figuresShown, notOurs, openDialog, ours, problemsTold, saved, shown } from './support/opening';
import { places, visit, wordsOf, type Place } from './support/pages';

const explore = places.find(({ id }) => id === 'explore') as Place;
const language = 'vi';
const { opening: w } = wordsOf[language];
const MEGABYTE = 1024 * 1024;

/** Looks random and is the same in every run. */
const noise = (length: number): Uint8Array => {
  let state = 20_261_123;
  return Uint8Array.from({ length }, () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) >>> 24);
};

const bomb = workbook([{ name: 'S', rows: '' }], { 'xl/worksheets/sheet1.xml': new Uint8Array(60 * MEGABYTE) });
const columns = (count: number): string => Array.from({ length: count }, (_, i) => `c${i}`).join(',');
const cube = (changes: object): object => ({
  version: '2.0',
  class: 'dataset',
  id: ['geo', 'time'],
  size: [1, 1],
  role: { geo: ['geo'], time: ['time'] },
  dimension: { geo: { category: { index: ['HT'] } }, time: { category: { index: ['2020'] } } },
  value: [1],
  ...changes,
});

const refused: readonly (readonly [string, string, Uint8Array])[] = [
  ['a zip bomb', 'ZIP_RATIO', bomb],
  ['a zip bomb whose directory claims a few bytes', 'ZIP_RATIO', claiming(bomb, 100)],
  ['a workbook whose directory claims 100 MB and more', 'ZIP_RATIO', claiming(sheet(row(2, 'a', 'b', 2020, 1)), 100 * MEGABYTE + 1)],
  ['a file of more than 20 MB', 'TOO_LARGE', new Uint8Array(20 * MEGABYTE + 1)],
  ['JSON of 300,000 levels', 'PARSE_ERROR', bytesOf('['.repeat(300_000))],
  ['a cube that claims a hundred thousand million cells', 'CUBE_SIZE_OVERFLOW', bytesOf(cube({ size: [100_000_000, 1000] }))],
  ['random bytes', 'ENCODING', noise(100_000)],
  ['a formula that was never computed', 'FORMULA_NO_VALUE', sheet('<row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>1</v></c><c r="C2"><v>2020</v></c><c r="D2"><f>cmd|\' /C calc\'!A0</f></c></row>')],
  ['a formula in the place of a figure', 'NOT_A_NUMBER', bytesOf('indicator,organisation,period,value\na,HT,2020,=1+1\n')],
  ['a million columns', 'TOO_MANY_COLUMNS', bytesOf(`indicator,organisation,period,value,${columns(1_000_000)}\na,HT,2020,1\n`)],
];

describe('a hostile file', () => {
  let page: Page;
  let before: readonly unknown[];
  const state = async (): Promise<readonly unknown[]> => [page.url(), await figuresShown(page)];

  beforeAll(async () => {
    page = await newPage({ language });
    await visit(page, { place: explore, language });
    before = await state();
  });

  it.each(refused)('of %s is refused as %s with its remedy, and the figures on screen stay', async (what, code, bytes) => {
    const name = `<img src=x onerror=alert(1)> ${what}.xlsx`;
    const dialog = await choose(page, { name, bytes }, language);
    const told = await problemsTold(dialog);
    expect(told.map((problem) => problem.code)).toContain(code);
    const { problems } = await readFile(name, bytes, {});
    expect(told).toEqual(problems.map((problem) => ({ code: problem.code, told: problem.message[language] })));
    expect(await dialog.getByRole('alert').innerText()).toBe(w.outcomes.rejected);
    expect(await dialog.getByRole('button', { name: w.accept, exact: true }).count()).toBe(0);
    expect(await page.locator('img').count()).toBe(0);
    expect(await state()).toEqual(before);
  });

  it('of any kind leaves the page at work: a good one opens after all of them', async () => {
    await choose(page, { name: 'tốt.csv', bytes: bytesOf('indicator,organisation,period,value\na,HT,2020,1.5\na,HT,2021,2.5\n') }, language);
    await accept(page, language);
    expect(await figuresShown(page)).toEqual(['1,5', '2,5']);
    await notOurs(page).getByRole('button', { name: w.leave, exact: true }).click();
    await ours(page);
    expect(await state()).toEqual(before);
    await expectClean(page);
  });
});

describe('names that every object has', () => {
  it.each([
    ['JSON-stat', 'p.json', bytesOf('{"version":"2.0","class":"dataset","id":["__proto__","constructor"],"size":[1,1],"dimension":{"__proto__":{"category":{"index":["polluted"]}},"constructor":{"category":{"index":["2020"]}}},"value":[41],"__proto__":{"polluted":1}}')],
    ['a table', 'p.csv', bytesOf('__proto__,indicator,organisation,period,value\nconstructor,toString,valueOf,2020,41\n')],
  ])('are names like any other in %s', async (_, name, bytes) => {
    const page = await newPage({ language });
    await visit(page, { place: explore, language });
    const own = (): Promise<unknown> => page.evaluate(() => [Object.getOwnPropertyNames(Object.prototype).sort(), 'polluted' in {}]);
    const before = await own();
    await choose(page, { name, bytes }, language);
    await accept(page, language);
    expect(await figuresShown(page)).toEqual(['41']);
    await page.reload();
    await shown(page);
    expect(await figuresShown(page)).toEqual(['41']);
    expect(await own()).toEqual(before);
    await expectClean(page);
  });
});

describe('a name that a spreadsheet would run', () => {
  it('is text on the page, and text in what is saved', async () => {
    const page = await newPage({ language });
    await visit(page, { place: explore, language });
    const name = '=HYPERLINK("https://example.org","x")';
    await choose(page, { name: 'f.csv', bytes: bytesOf(`indicator,organisation,period,value\n"${name.replaceAll('"', '""')}",+HT,2020,41\n`) }, language);
    await accept(page, language);
    expect(await page.locator('main').innerText()).toContain(name);
    expect(await page.locator('main a[href*="example.org"]').count()).toBe(0);
    const text = new TextDecoder().decode((await saved(page, language)).bytes);
    const cells = text.split('\r\n').slice(1).join('\n');
    expect(cells).toContain('HYPERLINK');
    expect(cells).not.toMatch(/(?:^|,)"?[=+@]/m);
    await expectClean(page);
  });
});

describe('a long reading', () => {
  it('can be stopped, which ends its worker, and the page goes on with the figures it had', async () => {
    const page = await newPage({ language });
    await visit(page, { place: explore, language });
    const before = [page.url(), await figuresShown(page)];
    const readers = (): number => page.workers().filter((worker) => /reader/.test(worker.url())).length;
    const lines = Array.from({ length: 199_999 }, (_, i) => `a,place ${i % 1000},${1900 + Math.floor(i / 1000)},${i}.5`);
    const bytes = bytesOf(`indicator,organisation,period,value\n${lines.join('\n')}\n`);
    const dialog = await openDialog(page, language);
    await dialog.locator('input[type=file]').setInputFiles({ name: 'dài.csv', mimeType: '', buffer: Buffer.from(bytes) });
    await dialog.getByRole('progressbar', { name: w.reading.replace('{name}', 'dài.csv') }).waitFor();
    await expect.poll(readers, { interval: 5, timeout: 10_000 }).toBe(1);
    await dialog.getByRole('button', { name: w.cancel, exact: true }).click();
    await dialog.getByRole('progressbar').waitFor({ state: 'detached' });
    await expect.poll(readers, { timeout: 10_000 }).toBe(0);
    expect(await dialog.innerText()).toContain(w.cancelled);
    expect(await dialog.getByRole('heading', { name: w.report.replace('{name}', 'dài.csv') }).count()).toBe(0);
    expect([page.url(), await figuresShown(page)]).toEqual(before);
    await choose(page, { name: 'ngắn.csv', bytes: bytesOf('indicator,organisation,period,value\na,HT,2020,1.5\n') }, language);
    await accept(page, language);
    expect(await figuresShown(page)).toEqual(['1,5']);
    await expectClean(page);
  });
});

import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { expectClean, newPage } from './harness/page';
import { chartsOf, figuresIn, showAll } from './support/charts';
import { observations } from './support/data';
import { download, readDrawing, readPicture, readWorkbook, type SavedFile } from './support/files';
import { languages, places, visit, wordsOf, type Place } from './support/pages';

const named = (id: Place['id']): Place => places.find((place) => place.id === id) as Place;

const charts = [
  ['share', 'online-services'],
  ['bound', 'one-stop'],
  ['ranked', 'one-stop'],
  ['bar', 'monitoring'],
  ['rank', 'indices'],
  ['line', 'indices'],
] as const;

const textOf = (file: SavedFile): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes);

/** Values by observation, of the rows that are one. */
function valuesById(rows: readonly Readonly<Record<string, string>>[], { id, value }: { readonly id: string; readonly value: string }): ReadonlyMap<string, string> {
  return new Map(rows.filter((row) => /^o\d+$/.test(row[id] ?? '')).map((row) => [row[id] ?? '', row[value] ?? '']));
}

const expectedValues = (ids: readonly string[]): ReadonlyMap<string, number | null> =>
  new Map(ids.map((id) => [id, observations.get(id)?.['value'] === '' ? null : Number(observations.get(id)?.['value'])]));

const asNumbers = (values: ReadonlyMap<string, string>, decimal: '.' | ','): ReadonlyMap<string, number | null> =>
  new Map([...values].map(([id, value]) => [id, value === '' ? null : Number(value.replace(decimal, '.'))]));

describe.each(charts)('a chart of kind %s on %s', (kind, place) => {
  const language = kind === 'bound' || kind === 'rank' ? 'en' : 'vi';
  const { block, download: words } = wordsOf[language];
  let page: Page;
  let chart: Locator;
  /** Names of the observations in its table. */
  let facts: readonly string[];
  let heading = '';

  beforeAll(async () => {
    page = await newPage({ language });
    await visit(page, { place: named(place), language });
    const first = chartsOf(page).and(page.locator(`[data-chart="${kind}"]`)).first();
    const id = (await first.getAttribute('id')) ?? '';
    chart = page.locator(`figure[id="${id}"]`);
    heading = ((await chart.getByRole('heading').first().textContent()) ?? '').normalize('NFC');
    await showAll(page, 'table', language);
    facts = ((await figuresIn(page, 'cells')).get(id) ?? []).filter((figure) => /^o\d+$/.test(figure));
    await showAll(page, 'chart', language);
    await chart.locator('[data-mark]').first().waitFor();
    expect(facts.length).toBeGreaterThan(0);
  });

  const save = (item: string): Promise<SavedFile> => download(page, chart, { panel: block.download, item });
  const nameOf = (extension: string): RegExp => new RegExp(`^saola-[a-z0-9_-]+-[0-9a-f]{7,8}\\.${extension}$`);

  it('is kept as CSV with the figures of its table, in codes and with dots', async () => {
    const file = await save(words.items.csv);
    expect(file.name).toMatch(nameOf('csv'));
    const { data, errors } = Papa.parse<Record<string, string>>(textOf(file).trimEnd(), { header: true, delimiter: ',' });
    expect(errors).toEqual([]);
    expect(asNumbers(valuesById(data, { id: 'id', value: 'value' }), '.')).toEqual(expectedValues(facts));
    for (const row of data.filter(({ id }) => id !== '')) {
      expect(row['qualifier']).toBe(observations.get(row['id'] ?? '')?.['qualifier']);
      expect(row['source']).toBe(observations.get(row['id'] ?? '')?.['source']);
      expect(row['title']?.normalize('NFC')).toBe(heading);
    }
  });

  it('is kept as CSV for Excel with a byte order mark, semicolons and decimal commas', async () => {
    const file = await save(words.items.csvExcel);
    const text = textOf(file);
    expect(text.startsWith('\ufeff')).toBe(true);
    const { data, errors } = Papa.parse<Record<string, string>>(text.slice(1).trimEnd(), { header: true, delimiter: ';' });
    expect(errors).toEqual([]);
    expect(asNumbers(valuesById(data, { id: words.columns.id, value: words.columns.value }), ',')).toEqual(expectedValues(facts));
  });

  it('is kept as XLSX with typed figures, sources and the question', async () => {
    const file = await save(words.items.xlsx);
    expect(file.name).toMatch(nameOf('xlsx'));
    const sheets = readWorkbook(file.bytes);
    expect(new Set(sheets.keys())).toEqual(new Set(Object.values(words.sheets)));
    const [heads = [], ...rows] = sheets.get(words.sheets.figures) ?? [];
    const records = rows.map((row) => Object.fromEntries(heads.map((head, i) => [head, String(row[i] ?? '')])));
    expect(asNumbers(valuesById(records, { id: words.columns.id, value: words.columns.value }), '.')).toEqual(expectedValues(facts));
    expect(sheets.get(words.sheets.question)?.flat().map((cell) => String(cell).normalize('NFC'))).toContain(heading);
    expect((sheets.get(words.sheets.sources) ?? []).length).toBeGreaterThan(1);
  });

  it('is kept as PNG of twice its size, and not blank', async () => {
    const file = await save(words.items.png);
    expect(file.name).toMatch(nameOf('png'));
    expect([...file.bytes.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    const picture = await readPicture(page, file.bytes);
    const drawn = await chart.locator('svg:has([data-mark])').boundingBox();
    expect(picture.width).toBeGreaterThanOrEqual(2 * Math.floor(drawn?.width ?? 0));
    expect(picture.colours).toBeGreaterThan(20);
  });

  it('is kept as SVG that carries its font, title and sources, and refers to nothing outside', async () => {
    const drawn = await chart.locator('svg:has([data-mark]) text').allTextContents();
    const file = await save(words.items.svg);
    expect(file.name).toMatch(nameOf('svg'));
    const svg = textOf(file);
    const drawing = await readDrawing(page, svg);
    expect(drawing).toMatchObject({ wellFormed: true, outside: [] });
    expect(drawing.fonts).toBeGreaterThan(0);
    expect(drawing.title.normalize('NFC')).toBe(heading.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'));
    const plain = (text: string): string => text.normalize('NFC').replaceAll('&gt;', '>').replaceAll('&lt;', '<').replace(/\s+/g, '');
    const inside = plain(drawing.texts);
    for (const text of drawn) expect(inside).toContain(plain(text));
    const publisher = wordsOf[language].block.source.trim();
    expect(inside).toContain(plain(publisher));
    await expectClean(page);
  });
});

it.each(languages)('a file in %s is named by its indicator and the revision of the data', async (language) => {
  const page = await newPage({ language });
  await visit(page, { place: named('overview'), language });
  const footer = await page.getByText(/[0-9a-f]{7,8}/).last().innerText();
  const chart = chartsOf(page).filter({ has: page.locator('[data-fact="o00004"]') }).first();
  const file = await download(page, chart, { panel: wordsOf[language].block.download, item: wordsOf[language].download.items.csv });
  expect(footer).toContain(/-([0-9a-f]+)\.csv$/.exec(file.name)?.[1] ?? 'no revision');
  expect(file.name).toMatch(/^saola-procedures_online-/);
});

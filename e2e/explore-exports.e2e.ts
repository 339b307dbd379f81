// @ts-expect-error The package comes without types.
import JSONstat from 'jsonstat-toolkit';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { expectClean, newPage } from './harness/page';
import { sources } from './support/data';
import { computedIn, expectCaption, expectPrinted, qualifierOf, rowOf, save, taken, textOf, valueOf } from './support/exports';
import { explore, observationsIn, shownOn, tidy, type Shown } from './support/explore';
import { readDrawing, readPicture, readWorkbook, type SavedFile, type Sheet } from './support/files';
import { wordsOf } from './support/pages';

type Fields = Readonly<Record<string, string>>;

/** The rows of a CSV file by the heads of its columns. */
function recordsOf(text: string, delimiter: string): readonly Fields[] {
  const { data, errors } = Papa.parse<Record<string, string>>(text.trimEnd(), { header: true, delimiter });
  expect(errors).toEqual([]);
  return data;
}

/** Values under a name. No two rows have the same. */
function byName<T>(entries: readonly (readonly [string, T])[]): ReadonlyMap<string, T> {
  const found = new Map(entries);
  expect(found.size).toBe(entries.length);
  return found;
}

/** Each figure of the table is in the file, as data/observations.csv has it or as the page has computed it, and no other. */
function expectFigures(values: ReadonlyMap<string, number | null>, shown: Shown, nameOfComputed: (figure: string) => string, language: 'vi' | 'en'): void {
  const computed = computedIn(shown);
  const names = [...observationsIn(shown.cells), ...computed.map(({ figure }) => nameOfComputed(figure))];
  expect([...values.keys()].toSorted()).toEqual(names.toSorted());
  for (const id of observationsIn(shown.cells)) expect(values.get(id), id).toBe(valueOf(id));
  for (const { figure, text } of computed) expectPrinted(values.get(nameOfComputed(figure)) ?? null, text, language);
}

const number = (text: string | number | undefined, decimal = '.'): number | null =>
  text === '' || text === undefined ? null : Number(String(text).replace(decimal, '.'));

/** What is used of the reader that others use. */
interface CubeRead {
  readonly length: number;
  readonly label: string;
  readonly note: readonly string[];
  readonly id: readonly string[];
  readonly n: number;
  readonly role: { readonly time: readonly string[] };
  readonly Data: (cell: number | Fields) => { readonly value: number | null } | null;
}

/** Where an observation stands, by the dimensions of the file; '_' is none of the categories. */
function placeOf(id: string, dimensions: readonly string[]): Fields {
  const { indicator, organisation, period, breakdown = '' } = rowOf(id);
  const categories = new Map(breakdown.split(';').map((part) => part.split('=') as [string, string]));
  return Object.fromEntries(dimensions.map((dimension) => [dimension, { indicator, organisation, period }[dimension] ?? categories.get(dimension) ?? '_']));
}

describe.each(taken)('$about, taken away', ({ language, query }) => {
  const { download: words, share } = wordsOf[language];
  let page: Page;
  let shown: Shown;
  /** Names of the observations in the table. */
  let facts: readonly string[];

  beforeAll(async () => {
    page = await newPage({ language });
    await explore(page, query);
    shown = await shownOn(page);
    facts = observationsIn(shown.cells);
    expect(facts.length).toBeGreaterThan(5);
  });

  const named = async (item: string, extension: string): Promise<SavedFile> => {
    const file = await save(page, item, language);
    expect(file.name).toMatch(new RegExp(`^saola-${/i=(\w+)/.exec(query)?.[1]}-[0-9a-f]{8}\\.${extension}$`));
    return file;
  };

  it('as CSV has the figures of the table in codes and with dots', async () => {
    const rows = recordsOf(textOf(await named(words.items.csv, 'csv')), ',');
    const nameOf = ({ id, rule, from = '' }: Fields): string => id || [rule, ...from.split('+')].join(' ');
    expectFigures(byName(rows.map((row) => [nameOf(row), number(row['value'])])), shown, (figure) => figure, language);
    for (const row of rows) expectCaption(row['title'] ?? '', shown);
    for (const row of rows.filter(({ id }) => id !== '')) {
      for (const column of ['indicator', 'organisation', 'period', 'unit', 'qualifier', 'stated', 'out_of', 'source']) {
        expect(row[column], `${column} of ${row['id']}`).toBe(rowOf(row['id'] ?? '')[column]);
      }
      expect(row['source_title']).toBe(sources.get(row['source'] ?? '')?.['title']);
    }
  });

  it('as CSV for Excel has them with decimal commas, behind a byte order mark', async () => {
    const text = textOf(await named(words.items.csvExcel, 'csv'));
    expect(text.startsWith('\ufeff')).toBe(true);
    const rows = recordsOf(text.slice(1), ';');
    const values = byName(rows.map((row) => [row[words.columns.id] ?? '', number(row[words.columns.value], ',')]));
    expectFigures(values, shown, (figure) => figure.split(' ').slice(1).join('; '), language);
    for (const row of rows) expectCaption(row[words.columns.title] ?? '', shown);
    const qualifiers = new Map(rows.map((row) => [row[words.columns.id] ?? '', row[words.columns.qualifier]]));
    for (const id of facts) expect(qualifiers.get(id), id).toBe(qualifierOf(id, language));
  });

  describe('as XLSX', () => {
    let sheets: ReadonlyMap<string, Sheet>;
    beforeAll(async () => {
      sheets = readWorkbook((await named(words.items.xlsx, 'xlsx')).bytes);
    });
    const sheet = (name: keyof typeof words.sheets): Sheet => sheets.get(words.sheets[name]) ?? [];
    const column = (name: keyof typeof words.sheets, head: string): readonly (string | number)[] => {
      const [heads = [], ...rows] = sheet(name);
      return rows.map((row) => row[heads.indexOf(head)] ?? '');
    };

    it('has four sheets, of figures, the question, the sources and the table', () => {
      const { figures, question, sources: read, table } = words.sheets;
      expect([...sheets.keys()]).toEqual([figures, question, read, table]);
    });

    it('has the figures as numbers', () => {
      const values = column('figures', words.columns.value);
      expect(values.filter((value) => typeof value === 'string' && value !== '')).toEqual([]);
      const names = column('figures', words.columns.id).map(String);
      expectFigures(byName(names.map((name, i) => [name, number(values[i])])), shown, (figure) => figure.split(' ').slice(1).join('; '), language);
    });

    it('has the sentence, each part of the question and the link', () => {
      const answers = new Map(sheet('question').map(([head = '', answer = '']) => [String(head), String(answer)]));
      expectCaption(answers.get(words.columns.title) ?? '', shown);
      expect(answers.get(words.columns.link)).toContain(`/explore?${query}`);
      expect(answers.get(words.columns.period)?.split('; ').length).toBeGreaterThan(1);
      expect(answers.get(words.columns.revision)).toMatch(/^[0-9a-f]{8}$/);
      expect(answers.has(share.question.compare)).toBe(query.includes('cmp='));
    });

    it('has every source a figure names, with title and address', () => {
      const listed = column('sources', words.columns.sourceId).map(String);
      const meant = column('figures', words.columns.sourceId).flatMap((ids) => String(ids).split('; '));
      expect(new Set(meant)).toEqual(new Set(listed));
      expect(meant).toEqual(expect.arrayContaining(facts.map((id) => rowOf(id)['source'])));
      expect(column('sources', words.columns.source)).toEqual(listed.map((id) => sources.get(id)?.['title']));
      expect(column('sources', words.columns.sourceUrl)).toEqual(listed.map((id) => sources.get(id)?.['url']));
    });

    it('has the table as it stands on screen', () => {
      const [heads, ...rows] = sheet('table');
      expect(heads).toEqual(shown.heads.slice(0, -1));
      const first = heads?.findIndex((head) => shown.cells.some(({ column: of }) => of.startsWith(String(head)))) ?? 0;
      expect(rows.map((row) => row.slice(0, first))).toEqual(shown.rows.map((row) => row.slice(0, first)));
      const values = rows.flatMap((row) => row.slice(first)).filter((cell) => cell !== '');
      expect(values).toHaveLength(shown.cells.length);
      shown.cells.forEach(({ text }, i) => expectPrinted(typeof values[i] === 'number' ? values[i] : null, text, language));
    });
  });

  it('as JSON-stat has, for the reader that others use, each figure in its place and no other', async () => {
    const cube = (JSONstat as (document: unknown) => CubeRead)(JSON.parse(textOf(await named(share.jsonStat, 'json'))));
    expect(cube.length).toBe(cube.id.length);
    expect(cube.role.time).toEqual(['period']);
    for (const id of facts) expect(cube.Data(placeOf(id, cube.id))?.value, id).toBe(valueOf(id));
    const numbers = Array.from({ length: cube.n }, (_, cell) => cube.Data(cell)?.value ?? null).filter((value) => value !== null);
    expect(numbers).toHaveLength(facts.filter((id) => valueOf(id) !== null).length);
    expectCaption(cube.note[0] ?? '', shown);
    expect(cube.note.includes(share.jsonStatDerived)).toBe(computedIn(shown).length > 0);
  });

  it('as PNG is a picture of twice the size, and not blank', async () => {
    const picture = await readPicture(page, (await named(words.items.png, 'png')).bytes);
    const drawn = await page.locator('.stage figure svg:has([data-mark])').first().boundingBox();
    expect(picture.width).toBeGreaterThanOrEqual(2 * Math.floor(drawn?.width ?? Number.NaN));
    expect(picture.height).toBeGreaterThanOrEqual(2 * Math.floor(drawn?.height ?? Number.NaN));
    expect(picture.colours).toBeGreaterThan(20);
  });

  it('as SVG carries the sentence, every text of the drawing and all sources, and refers to nothing outside', async () => {
    const drawn = await page.locator('.stage figure svg:has([data-mark]) text').allTextContents();
    const drawing = await readDrawing(page, textOf(await named(words.items.svg, 'svg')));
    expect(drawing).toMatchObject({ wellFormed: true, outside: [] });
    expectCaption(drawing.title, shown);
    const plain = (text: string): string => tidy(text).replaceAll('&gt;', '>').replaceAll('&lt;', '<').replaceAll('&amp;', '&').replaceAll(' ', '');
    const inside = plain(drawing.texts);
    for (const text of [drawing.title, ...drawn]) expect(inside).toContain(plain(text));
    for (const id of facts) expect(inside).toContain(plain(sources.get(rowOf(id)['source'] ?? '')?.['title'] ?? 'no source'));
    await expectClean(page);
  });
});

import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { builtLibrary } from '../../mocks/library';
import { serveApi } from '../../mocks/server';
import { type Sheet, readWorkbook } from '../../e2e/support/files';
import type { Exhibit } from '../charts/exhibit';
import { readCatalogue } from '../data/catalogue';
import { readDecks } from '../data/decks';
import { createQueryClient } from '../data/queries';
import { createStaticSource } from '../data/source';
import type { Deck, Slide } from '../domain/deck';
import { writePowerPoint } from '../features/powerpoint/write-powerpoint';
import { formatFigure } from '../i18n/format';
import { loadWords } from '../i18n/words';
import { createExhibits } from './exhibits';

const api = serveApi(builtLibrary);

const pages = [
  '/vi/one-stop?org=ht-so-tnmt',
  '/vi/indices?org=ha-tinh',
  '/vi/explore?i=papi&org=*&kind=map',
  '/vi/explore?i=papi&org=*&kind=heat',
  '/vi/explore?i=papi~pci&org=*&kind=scatter',
];

async function circumstances() {
  const catalogue = readCatalogue(JSON.parse((await builtLibrary('vi/catalogue.json')) ?? ''));
  const speech = { language: 'vi', words: await loadWords('vi') } as const;
  const exhibits = createExhibits({ client: createQueryClient(), source: createStaticSource(api.filesUrl), catalogue, home: 'ht-so-tnmt', speech });
  return { catalogue, speech, exhibits };
}

type Circumstances = Awaited<ReturnType<typeof circumstances>>;

/** What an exhibit alone is written as. */
async function fileOf(slide: Slide, exhibit: Exhibit, deck: Deck, { catalogue, speech }: Circumstances): Promise<ReadonlyMap<string, Uint8Array>> {
  const blob = await writePowerPoint({ deck: { ...deck, slides: [slide] }, exhibits: [exhibit], catalogue, speech });
  return new Map(Object.entries(unzipSync(new Uint8Array(await blob.arrayBuffer()))));
}

const textsIn = (files: ReadonlyMap<string, Uint8Array>, pattern: RegExp): readonly string[] => [...files].filter(([path]) => pattern.test(path)).map(([, bytes]) => strFromU8(bytes));

const numbersIn = (xml: string): readonly number[] =>
  [...xml.matchAll(/<c:val>.*?<\/c:val>/gs)].flatMap(([values]) => [...values.matchAll(/<c:pt [^>]*><c:v>([^<]*)</g)].map(([, number]) => Number(number)));

const numbersOf = (sheet: Sheet): readonly number[] => sheet.flatMap((row) => row.filter((cell): cell is number => typeof cell === 'number'));

const cellsIn = (xml: string): readonly string[] =>
  [...xml.matchAll(/<a:tc>(.*?)<\/a:tc>/gs)].map(([, cell = '']) => [...cell.matchAll(/<a:t>([^<]*)</g)].map(([, text = '']) => text).join('').replaceAll('&gt;', '>').replaceAll('&lt;', '<').replaceAll('&amp;', '&'));

const ascending = (numbers: readonly number[]): readonly number[] => numbers.toSorted((a, b) => a - b);

const valuesOf = ({ table }: Exhibit): readonly number[] => table.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.value ?? []));

/** Charts and workbooks have the numbers of the table, neither more nor fewer, and not rounded. */
function expectCharts(files: ReadonlyMap<string, Uint8Array>, exhibit: Exhibit, address: string): number {
  const charts = textsIn(files, /^ppt\/charts\/chart\d+\.xml$/);
  const workbooks = [...files].filter(([path]) => path.endsWith('.xlsx')).flatMap(([, bytes]) => [...readWorkbook(bytes).values()].flatMap(numbersOf));
  if (charts.length === 0) return 0;
  expect(ascending(workbooks), address).toEqual(ascending(valuesOf(exhibit)));
  const whole = exhibit.drawn?.kind === 'share' ? (exhibit.drawn.data.whole?.value ?? []) : [];
  expect(ascending(charts.flatMap(numbersIn).concat(whole)), address).toEqual(ascending(valuesOf(exhibit)));
  return charts.length;
}

/** Without a chart every figure stands in a table, in large type, or is told as a direction. */
function expectWords(files: ReadonlyMap<string, Uint8Array>, exhibit: Exhibit, address: string): void {
  const slides = textsIn(files, /^ppt\/slides\/slide\d+\.xml$/);
  const cells = slides.flatMap(cellsIn);
  if (cells.length === 0) {
    const told = slides.join('').includes('Arrow"') || (exhibit.hero !== null && slides.join('').includes('name="hero"'));
    expect(told, address).toBe(true);
    return;
  }
  for (const { cells: figures } of exhibit.table.rows) {
    for (const figure of figures) {
      if (figure === null) continue;
      const long = formatFigure(figure, 'vi');
      const ways = new Set([long, long.split('\u00a0')[0], `${long.split('\u00a0')[0]}*`]);
      expect(cells.some((cell) => ways.has(cell)), `${address}: ${long}`).toBe(true);
    }
  }
}

async function expectDeck(deck: Deck, about: Circumstances): Promise<number> {
  let charts = 0;
  for (const slide of deck.slides.filter(({ kind }) => kind === 'exhibit')) {
    const exhibit = await about.exhibits.read(slide.address ?? '');
    if (typeof exhibit === 'string') throw new RangeError(`${slide.address}: ${exhibit}`);
    const files = await fileOf(slide, exhibit, deck, about);
    const drawn = expectCharts(files, exhibit, slide.address ?? '');
    if (drawn === 0) expectWords(files, exhibit, slide.address ?? '');
    charts += drawn;
  }
  return charts;
}

describe('a PowerPoint file', () => {
  it.each(pages)('of %s has the figures of its tables', { timeout: 120_000 }, async (page) => {
    const about = await circumstances();
    await expectDeck(await about.exhibits.deckOf(page), about);
  });

  it('of the ready talk has them too, and charts', async () => {
    const about = await circumstances();
    const [deck] = readDecks(JSON.parse((await builtLibrary('vi/decks.json')) ?? ''), 'vi').decks;
    if (deck === undefined) throw new RangeError('no ready talk');
    expect(await expectDeck(deck, about)).toBe(3);
  });
});

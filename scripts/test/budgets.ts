import type { Chunk } from '../vite/chunks';
import { checked, type Outcome } from './check';

const kilobyte = 1000;
export const beforeFirstFiguresBytes = 130 * kilobyte;
export const beforeFirstChartBytes = 240 * kilobyte;

/** The chunks that must have arrived before any of `files` runs: they and what they import, to the end. */
function closure(files: readonly string[], chunks: ReadonlyMap<string, Chunk>): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [...files];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    waiting.push(...(chunks.get(file)?.imports ?? []));
  }
  return reached;
}

const firstWords = /\/src\/i18n\/messages\/(?:vi|en)\.ts$/;

/** The words of each language with what they import: nothing is shown before those of one of them are here. */
const wordLoads = (chunks: ReadonlyMap<string, Chunk>): readonly ReadonlySet<string>[] =>
  [...chunks.values()].filter(({ modules }) => modules.some((module) => firstWords.test(module))).map(({ file }) => closure([file], chunks));

const knowsRecharts = (chunk: Chunk | undefined): boolean => chunk?.modules.some((module) => module.includes('/node_modules/recharts/')) === true;

/**
 * For each lazily loaded part that brings Recharts, all that has arrived when its first chart is drawn, along the
 * fewest lazy steps from the start.
 */
function chartLoads(start: ReadonlySet<string>, chunks: ReadonlyMap<string, Chunk>): readonly ReadonlySet<string>[] {
  const loads: ReadonlySet<string>[] = [];
  const seen = new Set<string>();
  const waiting: ReadonlySet<string>[] = [start];
  for (let loaded = waiting.shift(); loaded !== undefined; loaded = waiting.shift()) {
    const current = loaded;
    for (const next of [...current].flatMap((file) => chunks.get(file)?.dynamicImports ?? [])) {
      if (seen.has(next) || current.has(next)) continue;
      seen.add(next);
      const arrived = new Set([...current, ...closure([next], chunks)]);
      if ([...arrived].some((file) => knowsRecharts(chunks.get(file)))) loads.push(arrived);
      else waiting.push(arrived);
    }
  }
  return loads;
}

/** The start of the page: what index.html names, and what that imports. */
function startOf(page: string, chunks: ReadonlyMap<string, Chunk>): ReadonlySet<string> {
  const named = [...page.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="\.?\/?([^"]+\.js)"/g)].map((match) => match[1] ?? '');
  return closure(named, chunks);
}

const kilobytes = (bytes: number): string => `${(bytes / kilobyte).toFixed(1)} kB`;

/**
 * JavaScript, brotli-compressed, that a reader waits for, with the words of the longer language. `size` gives a file's
 * compressed bytes.
 * @throws never: a build without an entry, words or a chart is a failed check.
 */
export function judgeBudgets(page: string, list: readonly Chunk[], size: (file: string) => number): Outcome {
  const chunks = new Map(list.map((chunk) => [chunk.file, chunk]));
  const start = startOf(page, chunks);
  const words = wordLoads(chunks);
  const sum = (files: ReadonlySet<string>): number => [...files].reduce((bytes, file) => bytes + size(file), 0);
  const weigh = (files: ReadonlySet<string>): number => Math.max(sum(files), ...words.map((spoken) => sum(new Set([...files, ...spoken]))));
  const first = weigh(start);
  const charts = chartLoads(start, chunks).map(weigh);
  const chart = Math.max(0, ...charts);
  return checked(`${kilobytes(first)} before first figures, ${kilobytes(chart)} before the first chart`, [
    ...(start.size === 0 ? ['index.html names no script'] : []),
    ...(words.length === 0 ? ['no chunk holds the words of the first view'] : []),
    ...(first > beforeFirstFiguresBytes ? [`more than ${kilobytes(beforeFirstFiguresBytes)} before first figures: ${[...start].join(', ')}`] : []),
    ...([...start].some((file) => knowsRecharts(chunks.get(file))) ? ['Recharts is on the way of the first figures'] : []),
    ...(charts.length === 0 ? ['no lazily loaded part draws a chart'] : []),
    ...(chart > beforeFirstChartBytes ? [`more than ${kilobytes(beforeFirstChartBytes)} before the first chart`] : []),
    ...list.filter((item) => item.modules.some((module) => /\/node_modules\/msw\/|\/mocks\//.test(module))).map((item) => `${item.file} carries the mock API`),
  ]);
}

import { lineHeight, wrap } from '../../charts/frame/text';
import type { Source } from '../../domain/dataset';
import { formatDate } from '../../i18n/format';
import { slideWords } from '../../i18n/messages/slide';
import type { Speech } from '../../i18n/words';
import type { Box } from './use-box';

/** A source with its number, in words. */
export interface NumberedSource {
  readonly number: number;
  readonly title: string;
  /** Its publisher and date. */
  readonly from: string;
}

interface SourceColumns {
  readonly size: number;
  readonly columns: readonly (readonly NumberedSource[])[];
  readonly left: number;
}

const NUMBER_ROOM = 26;
const BETWEEN = 24;
const GAP = 5;
const SAFE = 0.95;
const MORE_LINE = 24;

/** Source number `i` of a talk, from 0. */
const numbered = (source: Source, i: number, { language }: Speech): NumberedSource => ({
  number: i + 1,
  title: source.title,
  from: `${source.publisher}, ${source.published === null ? slideWords[language].undated : formatDate(source.published, language)}`,
});

function heightOf({ title, from }: NumberedSource, size: number, width: number): number {
  const lines = wrap(`${title} ${from}`, width * SAFE, size, true).length;
  return lines * lineHeight(size) + GAP;
}

/** Fills columns one after the other; what fits in none is left out. */
function filled(sources: readonly NumberedSource[], size: number, count: number, { width, height }: Box): SourceColumns {
  const columnWidth = (width - (count - 1) * BETWEEN) / count - NUMBER_ROOM;
  const columns: NumberedSource[][] = [[]];
  let room = height;
  for (const [i, source] of sources.entries()) {
    const needed = heightOf(source, size, columnWidth);
    if (needed > room) {
      if (columns.length === count || needed > height) return { size, columns, left: sources.length - i };
      columns.push([]);
      room = height;
    }
    room -= needed;
    columns.at(-1)?.push(source);
  }
  return { size, columns, left: 0 };
}

const ways = [[16, 1], [14, 1], [14, 2], [13, 2], [12, 1], [12, 2], [12, 3]] as const;
const NARROWEST = 170;

/** Sources at the largest size and in the fewest columns in which all of them fit; else as many as there is room for. */
export function sourceColumns(all: readonly NumberedSource[], { width, height }: Box): SourceColumns {
  const possible = ways.filter(([, count]) => count === 1 || width / count >= NARROWEST);
  for (const [size, count] of possible) {
    const way = filled(all, size, count, { width, height });
    if (way.left === 0) return way;
  }
  const most = Math.max(...possible.map(([, count]) => count));
  return filled(all, 12, most, { width, height: height - MORE_LINE });
}

/** What a heading and a foot leave of a slide that is four to three: what fits there fits on any. */
const LEAST: Box = { width: 432, height: 200 };

/** As many as fit together from the first on, `most` at most and one at least. */
function pageOf(sources: readonly NumberedSource[], most: number): readonly NumberedSource[] {
  const some = sources.slice(0, most);
  const counts = [1, 2].map((columns) => some.length - filled(some, 12, columns, LEAST).left);
  return some.slice(0, Math.max(1, ...counts));
}

function pagesOf(sources: readonly NumberedSource[], most: number): readonly (readonly NumberedSource[])[] {
  const pages = [];
  for (let rest = sources; rest.length > 0; rest = rest.slice(pages.at(-1)?.length)) pages.push(pageOf(rest, most));
  return pages;
}

/** The numbered sources of a talk on as few pages as hold them on every screen, about as many on each; one page at least. */
export function sourcePages(sources: readonly Source[], speech: Speech): readonly (readonly NumberedSource[])[] {
  const all = sources.map((source, i) => numbered(source, i, speech));
  const fewest = pagesOf(all, all.length);
  if (fewest.length < 2) return [all];
  const even = pagesOf(all, Math.ceil(all.length / fewest.length));
  return even.length === fewest.length ? even : fewest;
}

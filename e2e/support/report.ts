import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';

const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&');

/** Letters as they are compared: in one form, with one kind of space. */
export const tidy = (text: string): string => text.normalize('NFC').replace(/[\s\u00a0]+/g, ' ').trim();

const textIn = (xml: string): string => tidy(unescaped([...xml.matchAll(/<w:t(?: [^>]*)?>(.*?)<\/w:t>/gs)].map(([, text = '']) => text).join('')));

const parts = (xml: string, name: string): readonly string[] => [...xml.matchAll(new RegExp(`<w:${name}(?: [^>]*)?>.*?</w:${name}>`, 'gs'))].map(([part]) => part);

export interface ReportCell {
  /** Without the number of its note. */
  readonly text: string;
  /** Number of the note behind it; null for none. */
  readonly note: number | null;
}

export interface ReportFile {
  readonly document: string;
  readonly paragraphs: readonly string[];
  /** Tables of figures, by row. */
  readonly tables: readonly (readonly (readonly ReportCell[])[])[];
  /** By number. */
  readonly notes: ReadonlyMap<number, string>;
  readonly pictures: readonly Uint8Array[];
}

function cellOf(xml: string): ReportCell {
  const number = /<w:footnoteReference w:id="(\d+)"/.exec(xml)?.[1] ?? /NOTEREF note(\d+)/.exec(xml)?.[1];
  return { text: textIn(xml.replace(/<w:fldSimple.*?<\/w:fldSimple>/gs, '')), note: number === undefined ? null : Number(number) };
}

/** Reads a report without the library that wrote it. */
export function readReport(bytes: Uint8Array): ReportFile {
  const files = unzipSync(bytes);
  const text = (path: string): string => (files[path] === undefined ? '' : strFromU8(files[path]));
  const document = text('word/document.xml');
  const tables = parts(document, 'tbl').filter((table) => table.includes('<w:tblHeader'));
  const notes = [...text('word/footnotes.xml').matchAll(/<w:footnote w:id="(\d+)">(.*?)<\/w:footnote>/gs)];
  return {
    document,
    paragraphs: parts(document, 'p').map(textIn),
    tables: tables.map((table) => parts(table, 'tr').map((row) => parts(row, 'tc').map(cellOf))),
    notes: new Map(notes.map(([, id, note = '']) => [Number(id), textIn(note)])),
    pictures: Object.entries(files).flatMap(([path, data]) => (/^word\/media\/.*\.png$/.test(path) ? [data] : [])),
  };
}

/** Rows of the tables of all charts on the page, as they are printed. */
export const tablesOnPage = (page: Page): Promise<readonly (readonly (readonly string[])[])[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main figure[data-chart]:not([data-chart="direction"]) table')].map((table) =>
      [...table.querySelectorAll('tbody tr')].map((row) => [...row.querySelectorAll('th, td')].map((cell) => (cell.textContent ?? '').replace(/[\s\u00a0]+/g, ' ').trim())),
    ),
  );

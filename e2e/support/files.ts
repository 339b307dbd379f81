import { buffer } from 'node:stream/consumers';
import { strFromU8, unzipSync } from 'fflate';
import type { Locator, Page } from 'playwright-core';
import { openPanel } from './charts';

export interface SavedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Presses one item of a chart's downloads and waits for the file. */
export async function download(page: Page, chart: Locator, { panel, item }: { readonly panel: string; readonly item: string }): Promise<SavedFile> {
  await openPanel(chart, panel);
  const [file] = await Promise.all([page.waitForEvent('download'), chart.getByRole('button', { name: item, exact: true }).click()]);
  return { name: file.suggestedFilename(), bytes: await buffer(await file.createReadStream()) };
}

export type Sheet = readonly (readonly (string | number)[])[];

/** The cells of an XLSX sheet, read without the library that wrote it; '' where there is none. */
function cellsOf(sheet: string, shared: readonly string[]): Sheet {
  return [...sheet.matchAll(/<row\b[^>]*>(.*?)<\/row>/gs)].map(([, row = '']) => {
    const cells: (string | number)[] = [];
    for (const [, attributes = '', content = ''] of row.matchAll(/<c\b([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
      const letters = /r="([A-Z]+)/.exec(attributes)?.[1] ?? 'A';
      const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      const value = /<v>(.*?)<\/v>/s.exec(content)?.[1] ?? [...content.matchAll(/<t\b[^>]*>(.*?)<\/t>/gs)].map(([, text]) => text).join('');
      const isNumber = value !== '' && !/\bt="/.test(attributes);
      cells[column] = isNumber ? Number(value) : unescaped(attributes.includes('t="s"') ? (shared[Number(value)] ?? '') : value);
    }
    return Array.from(cells, (cell) => cell ?? '');
  });
}

const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&');

/** The sheets of a workbook by name, in their order. */
export function readWorkbook(bytes: Uint8Array): ReadonlyMap<string, Sheet> {
  const files = unzipSync(bytes);
  const text = (path: string): string => (files[path] === undefined ? '' : strFromU8(files[path]));
  const shared = [...text('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, one = '']) =>
    [...one.matchAll(/<t\b[^>]*>(.*?)<\/t>/gs)].map(([, part]) => part).join(''),
  );
  const names = [...text('xl/workbook.xml').matchAll(/<sheet\b[^>]*\bname="([^"]*)"/g)].map(([, name = '']) => unescaped(name));
  return new Map(names.map((name, i) => [name, cellsOf(text(`xl/worksheets/sheet${i + 1}.xml`), shared)]));
}

interface PictureSize {
  readonly width: number;
  readonly height: number;
  /** How many colours stand in it: one in a blank picture. */
  readonly colours: number;
}

/** Decodes a PNG in the page. */
export const readPicture = (page: Page, bytes: Uint8Array): Promise<PictureSize> =>
  page.evaluate(async (base64) => {
    const binary = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([binary], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const pixels = new Uint32Array(context?.getImageData(0, 0, bitmap.width, bitmap.height).data.buffer ?? new ArrayBuffer(0));
    return { width: bitmap.width, height: bitmap.height, colours: new Set(pixels).size };
  }, Buffer.from(bytes).toString('base64'));

interface Drawing {
  readonly wellFormed: boolean;
  readonly title: string;
  readonly texts: string;
  readonly fonts: number;
  /** Scripts, handlers and references out of the file. */
  readonly outside: readonly string[];
  readonly width: number;
}

/** Reads an SVG file as a viewer of pictures would. */
export const readDrawing = (page: Page, svg: string): Promise<Drawing> =>
  page.evaluate((text) => {
    const url = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
    return new Promise<Drawing>((resolve) => {
      const image = new Image();
      const done = (wellFormed: boolean): void => {
        URL.revokeObjectURL(url);
        const outside = [...text.matchAll(/<script\b|\son\w+="|(?:href|src)="(?!#)[^"]*"|url\(\s*["']?(?!#|["']?data:)[^)]*\)|@import/g)].map(([match]) => match.slice(0, 80));
        const texts = [...text.matchAll(/<text\b[^>]*>(.*?)<\/text>/gs)].map(([, content = '']) => content.replace(/<[^>]*>/g, '')).join('\n');
        resolve({
          wellFormed,
          title: /<title>(.*?)<\/title>/s.exec(text)?.[1] ?? '',
          texts,
          fonts: [...text.matchAll(/@font-face[^}]*url\(["']?data:/g)].length,
          outside,
          width: image.naturalWidth,
        });
      };
      image.onload = () => done(true);
      image.onerror = () => done(false);
      image.src = url;
    });
  }, svg);

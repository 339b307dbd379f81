import { readdirSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';

export type Row = Readonly<Record<string, string>>;

/** The rows of a file of data/, by the heads of its columns. */
export const readData = (file: string): readonly Row[] =>
  Papa.parse<Record<string, string>>(readFileSync(`data/${file}`, 'utf8').replace(/^\ufeff/, ''), { header: true, skipEmptyLines: true }).data;

/** Every observation by its id, as officials have typed it. */
export const observations: ReadonlyMap<string, Row> = new Map(readData('observations.csv').map((row) => [row['id'] ?? '', row]));

export const sources: ReadonlyMap<string, Row> = new Map(readData('sources.csv').map((row) => [row['id'] ?? '', row]));

/** Every text of data/ that has a digit and is not a number: names, definitions, notes, titles. The longest first. */
export function textsWithDigits(): readonly string[] {
  const cells = readdirSync('data')
    .filter((file) => file.endsWith('.csv'))
    .flatMap(readData)
    .flatMap((row) => Object.values(row))
    .map((cell) => cell.normalize('NFC').replace(/\s+/g, ' ').trim());
  return [...new Set(cells)].filter((cell) => /\d/.test(cell) && /\p{L}/u.test(cell)).sort((a, b) => b.length - a.length);
}

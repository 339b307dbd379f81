import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { delimiterOf } from '../../src/data/tidy/decode';
import type { Message } from './message';
import { readTable } from './table';

const COLUMNS = ['text_en', 'text_vi'];

function read(bytes: Uint8Array) {
  const messages: Message[] = [];
  const lines = readTable('translations.csv', bytes, (message) => messages.push(message));
  return { messages, rows: lines.map((line) => [line.row, ...COLUMNS.map(line.get)]) };
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array =>
  new Uint8Array(new Uint16Array([...`\uFEFF${text}`].map((letter) => letter.charCodeAt(0))).buffer);
const cellText = fc
  .string({ unit: fc.constantFrom(...'aỗ1 ,;\t"\n'), minLength: 1, maxLength: 8 })
  .filter((text) => text.trim() === text);

describe('a sheet', () => {
  it('reads the same whatever delimiter, line end and mark Excel writes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cellText, cellText), { minLength: 1 }),
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom('', '\uFEFF'),
        (rows, delimiter, newline, mark) => {
          const text = mark + Papa.unparse([COLUMNS, ...rows], { delimiter, newline });
          const { messages, rows: found } = read(utf8(text));
          expect(messages).toEqual([]);
          expect(found).toEqual(rows.map(([a, b], index) => [index + 2, a.normalize('NFC'), b.normalize('NFC')]));
        },
      ),
    );
  });

  it('may be the Unicode text of Excel', () => {
    expect(read(utf16('text_en\ttext_vi\r\na\tTĩnh')).rows).toEqual([[2, 'a', 'Tĩnh']]);
  });

  it('counts rows as the spreadsheet does, blank ones and cells of two lines included', () => {
    expect(read(utf8('text_en,text_vi\n"a\nb",x\n,\n\nc,y')).rows).toEqual([
      [2, 'a\nb', 'x'],
      [5, 'c', 'y'],
    ]);
  });

  it('in an old code page is refused with the remedy', () => {
    const { messages } = read(new Uint8Array([0x74, 0xe4, 0x2c]));
    expect(messages.map(({ remedy }) => remedy.en)).toEqual(['save it from Excel as “CSV UTF-8”.']);
  });

  it('with an open quotation mark is refused', () => {
    expect(read(utf8('text_en,text_vi\n"a,b')).messages[0]?.problem.en).toBe('a quotation mark is not closed.');
  });

  it('finds its delimiter in the header, not in quotes', () => {
    expect(delimiterOf('"a,b,c";d')).toBe(';');
    expect(delimiterOf('alone')).toBe(',');
  });
});

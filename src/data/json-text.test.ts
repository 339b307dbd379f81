import { describe, expect, test } from 'vitest';
import { parseJson } from './json-text';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length + 2));
  [0xfeff, ...Array.from(text, (letter) => letter.charCodeAt(0))].forEach((unit, i) => view.setUint16(2 * i, unit, littleEndian));
  return new Uint8Array(view.buffer);
}

describe('JSON as it is really sent', () => {
  test.each([
    ['plain', utf8('{"a":"Hà Tĩnh"}')],
    ['with a byte order mark', utf8('\uFEFF{"a":"Hà Tĩnh"}')],
    ['with NUL bytes behind it, as PxWeb of the GSO sends it', utf8('{"a":"Hà Tĩnh"}\r\n\0\0')],
    ['in UTF-16, low byte first', utf16('{"a":"Hà Tĩnh"}', true)],
    ['in UTF-16, high byte first', utf16('{"a":"Hà Tĩnh"}', false)],
  ])('is read %s', (_, bytes) => {
    expect(parseJson(bytes)).toEqual({ a: 'Hà Tĩnh' });
  });

  test.each([
    ['HTML_PAGE', utf8('\uFEFF \n<!doctype html>')],
    ['PARSE_ERROR', utf8('{"a":')],
    ['PARSE_ERROR', utf8('{"a":NaN}')],
    ['PARSE_ERROR', utf8('')],
    ['ENCODING', new Uint8Array([0x22, 0xe0, 0x22])],
  ])('%s is named', (code, bytes) => {
    expect(() => parseJson(bytes)).toThrow(code);
  });
});

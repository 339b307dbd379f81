import { DataError, invalid } from './data-error';

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    throw invalid('ENCODING');
  }
}

/**
 * Reads JSON as publishers really send it: with a byte order mark, in UTF-16, or with the NUL bytes that
 * PxWeb of the General Statistics Office of Viet Nam puts behind the document.
 * @throws {DataError} ENCODING, HTML_PAGE or PARSE_ERROR, with the place as far as the engine names it.
 */
export function parseJson(bytes: Uint8Array): unknown {
  const text = decode(bytes).replace(/^\uFEFF/, '').replace(/[\0\s]+$/, '');
  if (/^\s*</.test(text)) throw invalid('HTML_PAGE');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new DataError('invalid', 'PARSE_ERROR', { detail: error instanceof Error ? error.message : undefined });
  }
}

import { DataError, invalid } from './data-error';
import { encodingOf, withoutTail } from './tidy/decode';

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
  const text = withoutTail(decode(bytes).replace(/^\uFEFF/, ''), /[\0\s]/);
  if (/^\s*</.test(text)) throw invalid('HTML_PAGE');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new DataError('invalid', 'PARSE_ERROR', { detail: error instanceof Error ? error.message : undefined });
  }
}

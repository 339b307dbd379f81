import { decode, isGarbled, withoutTail } from '../../tidy/decode';
import type { Problems } from '../problems';
import { jsonFaultAt } from './json-fault';

function placeOf(text: string): { readonly row?: number; readonly column?: string } {
  const at = jsonFaultAt(text);
  if (at === null) return {};
  const lines = text.slice(0, at).split('\n');
  return { row: lines.length, column: String((lines.at(-1)?.length ?? 0) + 1) };
}

/** The JSON of a file as publishers really write it; undefined when it is none, which is reported. */
export function parseText(bytes: Uint8Array, problems: Problems): unknown {
  const whole = decode(bytes).replace(/^\uFEFF/, '');
  const text = withoutTail(whole, /[\0\s]/);
  if (whole.slice(text.length).includes('\0')) problems.report('TRAILING_NUL');
  if (isGarbled(text)) {
    problems.report('ENCODING', { row: text.slice(0, text.indexOf('\uFFFD')).split('\n').length });
    return undefined;
  }
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    problems.report('PARSE_ERROR', placeOf(text), { detail: message.slice(0, 80) });
    return undefined;
  }
}

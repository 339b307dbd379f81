import { isGarbled, decode } from '../../tidy/decode';
import type { Problems } from '../problems';

/** Where an engine names the place, as line and column of the text; V8 gives a number of letters. */
function placeOf(text: string, message: string): { readonly row?: number; readonly column?: string } {
  const position = /position (\d+)/.exec(message)?.[1];
  const before = position === undefined ? text : text.slice(0, Number(position));
  if (position === undefined && !/end of (?:JSON|data)|EOF/i.test(message)) return {};
  const lines = before.split('\n');
  return { row: lines.length, column: String((lines.at(-1)?.length ?? 0) + 1) };
}

/** The JSON of a file as publishers really write it; undefined when it is none, which is reported. */
export function parseText(bytes: Uint8Array, problems: Problems): unknown {
  const whole = decode(bytes).replace(/^\uFEFF/, '');
  const text = whole.replace(/[\0\s]+$/, '');
  if (whole.slice(text.length).includes('\0')) problems.report('TRAILING_NUL');
  if (isGarbled(text)) {
    problems.report('ENCODING', { row: text.slice(0, text.indexOf('\uFFFD')).split('\n').length });
    return undefined;
  }
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    problems.report('PARSE_ERROR', placeOf(text, message), { detail: message.slice(0, 80) });
    return undefined;
  }
}

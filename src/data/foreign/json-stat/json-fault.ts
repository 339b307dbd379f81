type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

const TOKEN = /[ \t\r\n]*(?:([{}[\],:])|(")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y;

/** A piece of a text up to its end or to what comes behind a backslash; a whole text in one pattern could take for ever. */
const PIECE = /[^"\\\u0000-\u001F]*(?:\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})|("))/y;

const BLANK = /[ \t\r\n]*/y;

/** What comes next after a token; null when the token cannot stand here. `open` holds the brackets that are not closed. */
function next(expected: Expected, mark: string | undefined, isText: boolean, open: string[]): Expected | null {
  const afterValue = (): Expected => (open.length === 0 ? 'nothing' : 'comma-or-end');
  const wantsValue = expected === 'value' || expected === 'value-or-end';
  if (mark === '{' || mark === '[') {
    if (!wantsValue) return null;
    open.push(mark);
    return mark === '{' ? 'key-or-end' : 'value-or-end';
  }
  if (mark === '}' || mark === ']') {
    const fits = expected === 'comma-or-end' || expected === (mark === '}' ? 'key-or-end' : 'value-or-end');
    return fits && open.pop() === (mark === '}' ? '{' : '[') ? afterValue() : null;
  }
  if (mark === ':') return expected === 'colon' ? 'value' : null;
  if (mark === ',') return expected === 'comma-or-end' ? (open.at(-1) === '{' ? 'key' : 'value') : null;
  if (wantsValue) return afterValue();
  return isText && (expected === 'key' || expected === 'key-or-end') ? 'colon' : null;
}

/** Behind the quotation mark that closes a text; null when none does. */
function closeText(text: string, from: number): number | null {
  let at = from;
  for (;;) {
    PIECE.lastIndex = at;
    const match = PIECE.exec(text);
    if (match === null) return null;
    at += match[0].length;
    if (match[1] !== undefined) return at;
  }
}

/** Looking further would take longer than the place is worth. */
const MOST_TOKENS = 2_000_000;

/** Where a text stops being JSON, counted in letters; engines do not always say. Null: too far behind to be looked for. */
export function jsonFaultAt(text: string): number | null {
  const open: string[] = [];
  let at = 0;
  let expected: Expected = 'value';
  for (let tokens = 0; expected !== 'nothing'; tokens += 1) {
    if (tokens > MOST_TOKENS) return null;
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    const found: Expected | null = match === null ? null : next(expected, match[1], match[2] !== undefined, open);
    const behind = match === null ? null : at + match[0].length;
    const end = behind !== null && match?.[2] !== undefined ? closeText(text, behind) : behind;
    if (end === null || found === null) break;
    expected = found;
    at = end;
  }
  BLANK.lastIndex = at;
  return at + (BLANK.exec(text)?.[0].length ?? 0);
}

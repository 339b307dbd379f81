import { decimalMarkOf, readNumber, type DecimalMark, type ReadNumber } from '../../tidy/number';
import type { Problems } from '../problems';
import type { Tally } from '../tally';
import type { GridCell } from './grid';

/** As programs print very large and very small numbers; Excel, which rounds them, writes a capital E. */
const PROGRAM_EXPONENT = /^-?\d(?:\.\d+)?e[+-]?\d{1,3}$/;
const ONE_GROUP = /^([-+\u2212]?[1-9]\d{0,2})([.,])(\d{3})$/;
/** More than a double keeps. */
const MOST_DIGITS = 15;

const digitsOf = (value: number): number => Math.min(10, /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0);

/** Texts of a column that may settle its decimal mark; numbers of a workbook have none. */
export const markOf = (cells: Iterable<GridCell | undefined>): DecimalMark | null => {
  const texts: string[] = [];
  for (const cell of cells) if (typeof cell === 'string') texts.push(cell);
  return decimalMarkOf(texts);
};

/** With the decimal mark known, one group of three behind the other mark is thousands. */
function readText(text: string, mark: DecimalMark | null): ReturnType<typeof readNumber> {
  if (PROGRAM_EXPONENT.test(text) && mark !== ',') return { ok: true, value: Number(text), digits: digitsOf(Number(text)) };
  const [, whole = '', group = '', thousand = ''] = ONE_GROUP.exec(text) ?? [];
  return readNumber(mark !== null && group !== '' && group !== mark ? `${whole}${thousand}` : text, mark);
}

export interface NumberContext {
  readonly mark: DecimalMark | null;
  readonly problems: Problems;
  readonly precision: Tally;
  readonly percents: Tally;
}

type At = { readonly row: number; readonly column: string };

const significant = (text: string): number => text.replace(/\D/g, '').replace(/^0+/, '').replace(/0+$/, '').length;

/** The number of a cell; null when it has none, and what is wrong with it is reported. */
export function readNumberCell(cell: GridCell | undefined, at: At, { mark, problems, precision, percents }: NumberContext): ReadNumber | null {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === 'number') return { value: cell, digits: digitsOf(cell) };
  if (typeof cell === 'string') {
    const result = readText(cell, mark);
    if (!result.ok) problems.report(result.code, at, { problem: result.problem, remedy: result.remedy });
    // What a program printed of a number it kept has all its digits.
    else if (significant(cell) > MOST_DIGITS && String(result.value) !== cell && !PROGRAM_EXPONENT.test(cell)) precision.add(at);
    if (result.ok && !Number.isFinite(result.value)) problems.report('VALUE_TYPE', at, { detail: cell });
    return result.ok && Number.isFinite(result.value) ? result : null;
  }
  if (cell.kind === 'percent') {
    percents.add(at, { text: `${cell.value} %`, value: cell.value });
    return { value: cell.value, digits: digitsOf(cell.value) };
  }
  if (cell.kind === 'moment') problems.report('DATE_AS_VALUE', at, { text: cell.period });
  return null;
}

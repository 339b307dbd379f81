import type { Bilingual } from './bilingual';

export type DecimalMark = '.' | ',';

export interface ReadNumber {
  readonly value: number;
  /** Decimals as written: 2 for '46.70'. */
  readonly digits: number;
}

export type NumberFault = 'AMBIGUOUS_NUMBER' | 'NOT_A_NUMBER' | 'OTHER_MARK';

interface Refusal {
  readonly code: NumberFault;
  readonly problem: Bilingual;
  readonly remedy: Bilingual;
}

type NumberResult = ({ readonly ok: true } & ReadNumber) | ({ readonly ok: false } & Refusal);

const SPACES = /[\u0020\u00A0\u202F\u2009]/g;
const SPACED = /^-?\d{1,3}(?:[\u0020\u00A0\u202F\u2009]\d{3})+(?:[.,]\d+)?$/;
const PLAIN = /^-?\d+$/;
const ONE_MARK = /^(-?)(\d+)([.,])(\d+)$/;
const GROUPED = /^-?\d{1,3}(?:(\.\d{3}){2,}|(,\d{3}){2,})$/;
const GROUPED_DECIMAL = /^-?\d{1,3}(?:(?:\.\d{3})+,\d+|(?:,\d{3})+\.\d+)$/;

const tidy = (text: string): string =>
  text
    .trim()
    .replace(/^[\u2212\u2013]/, '-')
    .replace(/^\+(?=\d)/, '');

/** '1,234' and '1.234': a thousand and more, or one and some decimals. */
const isAmbiguous = (text: string): boolean => {
  const match = ONE_MARK.exec(text);
  return match !== null && match[4]?.length === 3 && /^[1-9]\d{0,2}$/.test(match[2] ?? '');
};

/** The mark a number cannot do without, or null when it says nothing about it. */
function evidence(text: string): DecimalMark | null {
  const bare = SPACED.test(text) ? text.replace(SPACES, '') : text;
  if (GROUPED.test(bare)) return bare.includes('.') ? ',' : '.';
  if (GROUPED_DECIMAL.test(bare)) return bare.lastIndexOf('.') > bare.lastIndexOf(',') ? '.' : ',';
  const mark = ONE_MARK.exec(bare)?.[3];
  return (mark === '.' || mark === ',') && (bare !== text || !isAmbiguous(bare)) ? mark : null;
}

/**
 * The decimal mark of a file, from those of its numbers that can be read in one way only. Null when no
 * number settles it. A file that uses both takes the one in the majority, the point when there is none;
 * the rest is then refused.
 */
export function decimalMarkOf(texts: Iterable<string>): DecimalMark | null {
  const count = { '.': 0, ',': 0 };
  for (const text of texts) {
    const mark = evidence(tidy(text));
    if (mark !== null) count[mark] += 1;
  }
  if (count['.'] + count[','] === 0) return null;
  return count[','] > count['.'] ? ',' : '.';
}

const refuse = (code: NumberFault, problem: Bilingual, remedy: Bilingual): NumberResult => ({ ok: false, code, problem, remedy });

const accept = (text: string): NumberResult => ({
  ok: true,
  value: Number(text) + 0,
  digits: text.split('.')[1]?.length ?? 0,
});

const notANumber = (text: string): NumberResult =>
  refuse(
    'NOT_A_NUMBER',
    { vi: `“${text}” không phải là số.`, en: `“${text}” is not a number.` },
    {
      vi: 'chỉ viết số: không đơn vị, không chữ, không dạng 1E+05; lời của nguồn ghi ở cột stated.',
      en: 'write the number alone: no unit, no words, not 1E+05; the words of the source go into stated.',
    },
  );

const otherMark = (text: string, mark: DecimalMark): NumberResult =>
  refuse(
    'OTHER_MARK',
    {
      vi: `“${text}” dùng dấu khác với dấu thập phân “${mark}” của các số còn lại.`,
      en: `“${text}” does not use “${mark}” as its decimal mark as the other numbers do.`,
    },
    {
      vi: `viết lại với dấu thập phân “${mark}” và không tách hàng nghìn.`,
      en: `write it with the decimal mark “${mark}” and without thousands marks.`,
    },
  );

const ambiguous = (text: string, mark: DecimalMark | null): NumberResult => {
  const [whole = '', decimals = ''] = text.split(/[.,]/);
  const exact = mark === null ? `${text}0` : `${whole}${mark}${decimals}`;
  return refuse(
    'AMBIGUOUS_NUMBER',
    {
      vi: `“${text}” có thể là ${whole}${decimals} hoặc ${whole} phẩy ${decimals}.`,
      en: `“${text}” can be ${whole}${decimals} or ${whole} point ${decimals}.`,
    },
    {
      vi: `viết ${whole}${decimals} nếu là số nguyên, ${exact} nếu là số thập phân.`,
      en: `write ${whole}${decimals} if it is whole, ${exact} if it has decimals.`,
    },
  );
};

/**
 * Reads a number as written in a cell, given the decimal mark of its file; `mark` null when the file does
 * not settle it. Thousands may be grouped where that leaves one reading only. Never guesses.
 */
export function readNumber(written: string, mark: DecimalMark | null): NumberResult {
  const text = tidy(written);
  const bare = SPACED.test(text) ? text.replace(SPACES, '') : text;
  if (PLAIN.test(bare)) return accept(bare);
  if (isAmbiguous(text) && !text.includes(mark ?? '?')) return ambiguous(text, mark);
  const needed = evidence(text) ?? mark;
  const readable = ONE_MARK.test(bare) || GROUPED.test(bare) || GROUPED_DECIMAL.test(bare);
  if (!readable || needed === null) return notANumber(text);
  if (mark !== null && needed !== mark) return otherMark(text, mark);
  return accept(needed === '.' ? bare.replaceAll(',', '') : bare.replaceAll('.', '').replace(',', '.'));
}

import { isPeriod } from '../../src/domain/period';
import { fault, type Report, type Words } from './message';
import { nearest } from './nearest';
import { type DecimalMark, readNumber, type ReadNumber } from '../../src/data/tidy/number';
import type { Line } from './table';

/** Reading one cell: every function reports what is wrong with it and gives a harmless value back. */

export const textOf = (line: Line, column: string): string | null => line.get(column) || null;

export const wordsOf = (line: Line, column: string): Words => ({
  vi: line.get(`${column}_vi`),
  en: line.get(`${column}_en`),
});

export function requiredText(line: Line, column: string, report: Report): string {
  const text = line.get(column);
  if (text === '') {
    report(
      fault(
        line,
        column,
        { vi: 'ô để trống.', en: 'the cell is blank.' },
        { vi: 'điền vào ô này.', en: 'fill it in.' },
      ),
    );
  }
  return text;
}

export function requiredWords(line: Line, column: string, report: Report): Words {
  return { vi: requiredText(line, `${column}_vi`, report), en: requiredText(line, `${column}_en`, report) };
}

/** Words in both languages or in neither. */
export function optionalWords(line: Line, column: string, report: Report): Words | null {
  const words = wordsOf(line, column);
  return words.vi === '' && words.en === '' ? null : requiredWords(line, column, report);
}

const ID = /^[A-Za-z0-9][A-Za-z0-9_-]*$/;

export function idOf(line: Line, column: string, report: Report): string {
  const id = requiredText(line, column, report);
  if (id !== '' && !ID.test(id)) {
    report(
      fault(
        line,
        column,
        { vi: `mã “${id}” có ký tự không được dùng.`, en: `the code “${id}” has a character that is not allowed.` },
        {
          vi: 'chỉ dùng chữ không dấu, chữ số, gạch nối và gạch dưới.',
          en: 'use unaccented letters, digits, hyphen and underscore.',
        },
      ),
    );
  }
  return id;
}

/** One word of a fixed list; `fallback` stands for a blank cell, and a blank is a fault when it is null. */
export function oneOf<Word extends string>(
  line: Line,
  column: string,
  words: readonly Word[],
  fallback: Word | null,
  report: Report,
): Word {
  const text = line.get(column);
  const found = words.find((word) => word === text) ?? (text === '' ? fallback : null);
  if (found !== null && found !== undefined) return found;
  reportUnknown(line, column, text, words, report);
  return fallback ?? (words[0] as Word);
}

/** The code is not in its list: says so and names the nearest one, or all when there are few. */
export function reportUnknown(
  line: { file: string; row: number | null },
  column: string,
  code: string,
  known: Iterable<string>,
  report: Report,
): void {
  const all = [...known];
  const close = nearest(code, all);
  const remedy =
    close !== null
      ? { vi: `có phải “${close}”?`, en: `is “${close}” meant?` }
      : all.length <= 12
        ? { vi: `dùng một trong: ${all.join(', ')}.`, en: `use one of ${all.join(', ')}.` }
        : {
            vi: 'dùng mã đã khai báo, hoặc khai báo mã mới trước.',
            en: 'use a code that is declared, or declare it first.',
          };
  report(
    fault(
      line,
      column,
      code === ''
        ? { vi: 'ô để trống.', en: 'the cell is blank.' }
        : { vi: `mã “${code}” không có.`, en: `the code “${code}” is not known.` },
      remedy,
    ),
  );
}

export function numberOf(line: Line, column: string, mark: DecimalMark | null, report: Report): ReadNumber | null {
  const text = line.get(column);
  if (text === '') return null;
  const result = readNumber(text, mark);
  if (result.ok) return result;
  report(fault(line, column, result.problem, result.remedy));
  return null;
}

/** A whole number from 0 up; 0 when the cell is wrong, which is reported. */
export function wholeOf(line: Line, column: string, report: Report): number {
  const text = requiredText(line, column, report);
  if (/^\d{1,6}$/.test(text)) return Number(text);
  if (text !== '')
    report(
      fault(
        line,
        column,
        { vi: `“${text}” không phải số nguyên.`, en: `“${text}” is not a whole number.` },
        { vi: 'viết một số nguyên từ 0.', en: 'write a whole number from 0 up.' },
      ),
    );
  return 0;
}

const PERIOD_REMEDY: Words = {
  vi: 'viết 2020, 2020-H1, 2020-Q3, 2020-6M, 2020-9M, 2020-08, 2020-08-20 hoặc khoảng 2015/2020; trong Excel, định dạng cột là Text.',
  en: 'write 2020, 2020-H1, 2020-Q3, 2020-6M, 2020-9M, 2020-08, 2020-08-20 or a span 2015/2020; in Excel, format the column as Text.',
};

export function periodOf(line: Line, column: string, report: Report): string {
  const text = requiredText(line, column, report);
  if (text !== '' && !isPeriod(text)) {
    report(fault(line, column, { vi: `“${text}” không phải là kỳ.`, en: `“${text}” is not a period.` }, PERIOD_REMEDY));
  }
  return text;
}

/** A date as far as it is known: a day, a month, a year, or null when the cell is blank. */
export function dateOf(line: Line, column: string, report: Report): string | null {
  const text = line.get(column);
  if (text === '') return null;
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(text) || !isPeriod(text)) {
    report(
      fault(
        line,
        column,
        { vi: `“${text}” không phải là ngày.`, en: `“${text}” is not a date.` },
        { vi: 'viết 2020, 2020-08 hoặc 2020-08-20.', en: 'write 2020, 2020-08 or 2020-08-20.' },
      ),
    );
  }
  return text;
}

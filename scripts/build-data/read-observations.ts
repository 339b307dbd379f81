import type { Qualifier, Status } from '../../src/domain/dataset';
import { idOf, numberOf, oneOf, periodOf, requiredText, textOf } from './cells';
import { fault, type Report } from './message';
import { decimalMarkOf } from '../../src/data/tidy/number';
import type { ObservationRow } from './rows';
import { columnOf, type Line } from './table';

/** Words of the column `qualifier`; both spellings of the two-word ones are understood. */
const QUALIFIERS: ReadonlyMap<string, Qualifier> = new Map([
  ['exact', 'exact'],
  ['approx', 'approx'],
  ['more_than', 'more-than'],
  ['at_least', 'at-least'],
  ['less_than', 'less-than'],
  ['at_most', 'at-most'],
  ['increase', 'increase'],
  ['decrease', 'decrease'],
]);

const STATUSES: readonly Status[] = ['final', 'provisional', 'estimated', 'missing', 'suppressed', 'not-applicable'];

const DATE_LIKE = /^\d{1,2}[-/ ](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|thg)/i;

function breakdownOf(line: Line, report: Report): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  for (const part of line
    .get('breakdown')
    .split(';')
    .map((text) => text.trim())
    .filter((text) => text !== '')) {
    const [dimension = '', category = '', ...rest] = part.split('=').map((text) => text.trim());
    if (dimension === '' || category === '' || rest.length > 0 || pairs.has(dimension)) {
      report(
        fault(
          line,
          'breakdown',
          { vi: `không đọc được “${part}”.`, en: `“${part}” cannot be read.` },
          {
            vi: 'viết phân_tổ=mã, cách nhau bằng dấu chấm phẩy, mỗi phân tổ một lần.',
            en: 'write breakdown=code, separated by semicolons, each breakdown once.',
          },
        ),
      );
    } else pairs.set(dimension, category);
  }
  return pairs;
}

function qualifierOf(line: Line, report: Report): Qualifier {
  const word = oneOf(line, 'qualifier', [...QUALIFIERS.keys(), ...QUALIFIERS.values()], 'exact', report);
  return QUALIFIERS.get(word) ?? (word as Qualifier);
}

function statedOf(line: Line, report: Report): string | null {
  const stated = textOf(line, 'stated');
  if (stated !== null && DATE_LIKE.test(stated)) {
    report(
      fault(
        line,
        'stated',
        { vi: `“${stated}” giống một ngày do Excel tự đổi.`, en: `“${stated}” looks like a date that Excel made.` },
        {
          vi: 'viết lại dạng nguồn in, ví dụ 1/3; định dạng cột là Text.',
          en: 'write again what the source prints, such as 1/3; format the column as Text.',
        },
      ),
    );
  }
  return stated;
}

/** The observations of a file; numbers are read with the decimal mark the whole column settles. */
export function readObservations(lines: readonly Line[], report: Report): readonly ObservationRow[] {
  const mark = decimalMarkOf([...columnOf(lines, 'value'), ...columnOf(lines, 'out_of')]);
  return lines.map((line) => {
    const number = numberOf(line, 'value', mark, report);
    return {
      file: line.file,
      row: line.row,
      id: idOf(line, 'id', report),
      indicator: line.get('indicator'),
      organisation: line.get('organisation'),
      period: periodOf(line, 'period', report),
      breakdown: breakdownOf(line, report),
      unit: line.get('unit'),
      blank: line.get('value') === '',
      value: number?.value ?? null,
      digits: number?.digits ?? 0,
      qualifier: qualifierOf(line, report),
      status: oneOf(line, 'status', STATUSES, 'final', report),
      stated: statedOf(line, report),
      outOf: numberOf(line, 'out_of', mark, report)?.value ?? null,
      source: requiredText(line, 'source', report),
      note: textOf(line, 'note'),
    };
  });
}

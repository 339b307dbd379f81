import {
  idOf,
  dateOf,
  numberOf,
  oneOf,
  optionalWords,
  requiredText,
  requiredWords,
  reportUnknown,
  textOf,
  wholeOf,
  wordsOf,
} from './cells';
import { fault, type Report, type Words } from './message';
import { decimalMarkOf } from '../../src/data/tidy/number';
import type { BreakdownRow, CategoryRow, IndicatorRow, OrganisationRow, SourceRow, UnitRow } from './rows';
import { columnOf, type Line } from './table';

/** Keyed by `key`; a second row with the same key is reported and left out. */
export function keyed<Row extends { readonly file: string; readonly row: number | null }>(
  rows: readonly Row[],
  column: string,
  key: (row: Row) => string,
  report: Report,
): ReadonlyMap<string, Row> {
  const map = new Map<string, Row>();
  for (const row of rows) {
    const earlier = map.get(key(row));
    if (earlier === undefined) map.set(key(row), row);
    else
      report(
        fault(
          row,
          column,
          {
            vi: `mã “${key(row)}” đã có ở dòng ${earlier.row}.`,
            en: `the code “${key(row)}” stands in row ${earlier.row} already.`,
          },
          { vi: 'đặt mã khác hoặc xóa một dòng.', en: 'choose another code or delete one row.' },
        ),
      );
  }
  return map;
}

export function readUnits(lines: readonly Line[], report: Report): ReadonlyMap<string, UnitRow> {
  const mark = decimalMarkOf([...columnOf(lines, 'minimum'), ...columnOf(lines, 'maximum')]);
  const bound = (line: Line, column: string) => numberOf(line, column, mark, report)?.value ?? null;
  const rows = lines.map((line): UnitRow => ({
    file: line.file,
    row: line.row,
    code: requiredText(line, 'code', report),
    label: wordsOf(line, 'label'),
    minimum: bound(line, 'minimum'),
    maximum: bound(line, 'maximum'),
  }));
  return keyed(rows, 'code', (row) => row.code, report);
}

function readCategories(lines: readonly Line[], report: Report): ReadonlyMap<string, CategoryRow> {
  const rows = lines.map((line): CategoryRow => ({
    file: line.file,
    row: line.row,
    code: idOf(line, 'code', report),
    name: requiredWords(line, 'name', report),
  }));
  return keyed(rows, 'code', (row) => row.code, report);
}

/** Breakdowns with their categories, from dimensions.csv and breakdowns.csv. */
export function readBreakdowns(
  dimensions: readonly Line[],
  lines: readonly Line[],
  report: Report,
): ReadonlyMap<string, BreakdownRow> {
  const known = new Set(columnOf(dimensions, 'id'));
  for (const line of lines) {
    if (!known.has(line.get('dimension'))) reportUnknown(line, 'dimension', line.get('dimension'), known, report);
    oneOf(line, 'kind', ['ordinal', 'nominal'], null, report);
    oneOf(line, 'is_total', ['true', 'false'], 'false', report);
  }
  const rows = dimensions.map((line) => {
    const id = idOf(line, 'id', report);
    const own = lines.filter((category) => category.get('dimension') === id);
    return {
      file: line.file,
      row: line.row,
      id,
      name: requiredWords(line, 'name', report),
      ordinal: own[0]?.get('kind') === 'ordinal',
      totals: own.filter((category) => category.get('is_total') === 'true').map((category) => category.get('code')),
      categories: readCategories(own, report),
    };
  });
  return keyed(rows, 'id', (row) => row.id, report);
}

const FREQUENCIES = ['annual', 'monthly', 'five-yearly', 'programme', 'irregular', 'plan'] as const;

const frequencyOf = (line: Line, report: Report): string | null =>
  line.get('frequency') === '' ? null : oneOf(line, 'frequency', FREQUENCIES, null, report);

export function readIndicators(lines: readonly Line[], report: Report): ReadonlyMap<string, IndicatorRow> {
  const rows = lines.map((line): IndicatorRow => ({
    file: line.file,
    row: line.row,
    id: idOf(line, 'id', report),
    name: requiredWords(line, 'name', report),
    definition: requiredWords(line, 'definition', report),
    unit: requiredText(line, 'unit', report),
    decimals: wholeOf(line, 'decimals', report),
    direction: oneOf(line, 'direction', ['higher', 'lower', 'neutral'], null, report),
    formula: textOf(line, 'formula'),
    method: optionalWords(line, 'method', report),
    dimensions: line
      .get('dimensions')
      .split(';')
      .map((id) => id.trim())
      .filter((id) => id !== ''),
    frequency: frequencyOf(line, report),
    legalSource: textOf(line, 'legal_source'),
  }));
  return keyed(rows, 'id', (row) => row.id, report);
}

export function readOrganisations(lines: readonly Line[], report: Report): ReadonlyMap<string, OrganisationRow> {
  const rows = lines.map((line): OrganisationRow => ({
    file: line.file,
    row: line.row,
    id: idOf(line, 'id', report),
    name: requiredWords(line, 'name', report),
    kind: oneOf(line, 'kind', ['country', 'region', 'province', 'district', 'department', 'unit'], null, report),
    parent: textOf(line, 'parent'),
    validFrom: dateOf(line, 'valid_from', report),
    validTo: dateOf(line, 'valid_to', report),
    successor: textOf(line, 'successor'),
    code: areaCodeOf(line, report),
    peerGroup: textOf(line, 'peer_group'),
    region: textOf(line, 'region'),
  }));
  return keyed(rows, 'id', (row) => row.id, report);
}

const AREA_CODE_LENGTHS: ReadonlyMap<string, number> = new Map([
  ['province', 2],
  ['district', 3],
]);

/** Excel drops the zero in front of '01'; the lengths are those of the General Statistics Office. */
function areaCodeOf(line: Line, report: Report): string | null {
  const code = line.get('code');
  const length = AREA_CODE_LENGTHS.get(line.get('kind'));
  if (code !== '' && length !== undefined && !new RegExp(`^\\d{${length}}$`).test(code)) {
    report(
      fault(
        line,
        'code',
        { vi: `mã “${code}” phải có ${length} chữ số.`, en: `the code “${code}” must have ${length} digits.` },
        {
          vi: 'viết đủ số 0 ở đầu; trong Excel, định dạng cột là Text.',
          en: 'write the zeros in front; in Excel, format the column as Text.',
        },
      ),
    );
  }
  return code || null;
}

function publisherOf(line: Line, report: Report): Words {
  const vi = requiredText(line, 'publisher', report);
  return { vi, en: line.get('publisher_en') || vi };
}

export function readSources(lines: readonly Line[], report: Report): ReadonlyMap<string, SourceRow> {
  const rows = lines.map((line): SourceRow => ({
    file: line.file,
    row: line.row,
    id: idOf(line, 'id', report),
    title: requiredText(line, 'title', report),
    publisher: publisherOf(line, report),
    authority: Number(oneOf(line, 'authority', ['1', '2', '3'], null, report)),
    url: addressOf(line, report),
    published: dateOf(line, 'published', report),
    readNote: textOf(line, 'accessed_note'),
  }));
  return keyed(rows, 'id', (row) => row.id, report);
}

function addressOf(line: Line, report: Report): string | null {
  const url = textOf(line, 'url');
  if (url !== null && !/^https?:\/\/[^\s]+$/.test(url)) {
    report(
      fault(
        line,
        'url',
        { vi: `“${url}” không phải địa chỉ trang.`, en: `“${url}” is not the address of a page.` },
        {
          vi: 'viết địa chỉ bắt đầu bằng https:// hoặc http://, hoặc để trống.',
          en: 'write an address that starts with https:// or http://, or leave it blank.',
        },
      ),
    );
  }
  return url;
}

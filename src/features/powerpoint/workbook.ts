import { strToU8, zipSync } from 'fflate';
import type { NativeChart } from './native-chart';
import { escaped } from './xml';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const MEDIA = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Name of the sheet that formulas of the chart refer to. */
export const SHEET_NAME = 'Sheet1';

/** Letters of a column, counted from 0: A, B … Z, AA. */
export function columnName(index: number): string {
  const [before, last] = [Math.floor(index / 26), String.fromCharCode(65 + (index % 26))];
  return before === 0 ? last : columnName(before - 1) + last;
}

const textCell = (at: string, text: string): string => `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;

const numberCell = (at: string, value: number | undefined): string => (value === undefined ? '' : `<c r="${at}"><v>${value}</v></c>`);

function rowsOf({ corner, categories, series, undrawn }: NativeChart): string {
  const columns = [
    ...series.map(({ name, points }) => ({ name, values: points.map((point) => point?.value) })),
    ...undrawn.map(({ name, value }) => ({ name, values: [value] })),
  ];
  const row = (number: number, cells: readonly string[]): string => `<row r="${number}">${cells.join('')}</row>`;
  const heads = [corner, ...columns.map(({ name }) => name)].map((text, i) => textCell(`${columnName(i)}1`, text));
  const body = categories.map((category, r) =>
    row(r + 2, [textCell(`A${r + 2}`, category), ...columns.map(({ values }, i) => numberCell(`${columnName(i + 1)}${r + 2}`, values[r]))]),
  );
  return [row(1, heads), ...body].join('');
}

const fixed: readonly (readonly [string, string])[] = [
  [
    '[Content_Types].xml',
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="${MEDIA}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${MEDIA}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${MEDIA}.styles+xml"/></Types>`,
  ],
  ['_rels/.rels', `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`],
  [
    'xl/workbook.xml',
    `<workbook xmlns="${SHEET}" xmlns:r="${OFFICE}/relationships"><sheets><sheet name="${SHEET_NAME}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  ],
  [
    'xl/_rels/workbook.xml.rels',
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/relationships/styles" Target="styles.xml"/></Relationships>`,
  ],
  [
    'xl/styles.xml',
    `<styleSheet xmlns="${SHEET}"><fonts count="1"><font><sz val="11"/><name val="Arial"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
      '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>',
  ],
];

/** The workbook behind a chart: a row for each category, a column for each series. A gap is a cell that is not there. */
export function writeWorkbook(chart: NativeChart): Uint8Array {
  const sheet = `<worksheet xmlns="${SHEET}"><cols><col min="1" max="1" width="40" customWidth="1"/></cols><sheetData>${rowsOf(chart)}</sheetData></worksheet>`;
  const parts = [...fixed, ['xl/worksheets/sheet1.xml', sheet] as const];
  return zipSync(Object.fromEntries(parts.map(([path, xml]) => [path, strToU8(HEAD + xml)])));
}

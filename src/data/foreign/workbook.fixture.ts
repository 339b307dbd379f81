import { strToU8, zipSync, type Zippable } from 'fflate';

interface SheetParts {
  readonly name: string;
  /** What stands in `sheetData`. */
  readonly rows: string;
  readonly after?: string;
  readonly state?: string;
}

/** A cell with a text or a number, as any program writes it. */
export const cell = (reference: string, value: string | number): string =>
  typeof value === 'number' ? `<c r="${reference}"><v>${value}</v></c>` : `<c r="${reference}" t="inlineStr"><is><t>${value}</t></is></c>`;

export const row = (n: number, ...values: readonly (string | number)[]): string =>
  `<row r="${n}">${values.map((value, i) => cell(`${'ABCDEFGH'[i] ?? ''}${n}`, value)).join('')}</row>`;

export const HEADER = row(1, 'indicator', 'organisation', 'period', 'value');

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const relations = (targets: readonly (readonly [string, string])[]): string =>
  `<Relationships>${targets.map(([type, target], i) => `<Relationship Id="r${i}" Type="${RELATIONS}/${type}" Target="${target}"/>`).join('')}</Relationships>`;

export const STYLES =
  '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="mm/yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="9"/><xf numFmtId="170"/></cellXfs></styleSheet>';

/** A workbook by hand, for what no good writer writes; `more` adds or replaces parts. */
export function workbook(sheets: readonly SheetParts[], more: Zippable = {}): Uint8Array {
  const list = sheets.map(({ name, state }, i) => `<sheet name="${name}" sheetId="${i + 1}"${state === undefined ? '' : ` state="${state}"`} r:id="r${i}"/>`);
  const parts = sheets.map(({ rows, after = '' }, i) => [`xl/worksheets/sheet${i + 1}.xml`, strToU8(`<?xml version="1.0"?><worksheet><sheetData>${rows}</sheetData>${after}</worksheet>`)]);
  return zipSync({
    '_rels/.rels': strToU8(relations([['officeDocument', 'xl/workbook.xml']])),
    'xl/workbook.xml': strToU8(`<workbook xmlns:r="${RELATIONS}"><sheets>${list.join('')}</sheets></workbook>`),
    'xl/_rels/workbook.xml.rels': strToU8(relations([...sheets.map((_, i) => ['worksheet', `worksheets/sheet${i + 1}.xml`] as const), ['styles', 'styles.xml'], ['sharedStrings', 'sharedStrings.xml']])),
    'xl/styles.xml': strToU8(STYLES),
    ...(Object.fromEntries(parts) as Zippable),
    ...more,
  });
}

export const sheet = (rows: string, after = ''): Uint8Array => workbook([{ name: 'S', rows: HEADER + rows, after }]);

const CENTRAL_ENTRY = 0x02014b50;

/** The same archive, whose directory claims that every part unpacks to so many bytes. */
export function claiming(archive: Uint8Array, bytes: number): Uint8Array {
  const lie = Uint8Array.from(archive);
  const view = new DataView(lie.buffer);
  for (let at = 0; at < lie.length - 4; at += 1) {
    if (view.getUint32(at, true) === CENTRAL_ENTRY) view.setUint32(at + 24, bytes, true);
  }
  return lie;
}

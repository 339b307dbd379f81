import { decode } from '../../tidy/decode';
import type { Choices } from '../outcome';
import { createProblems, type Problems } from '../problems';
import type { Grid } from '../table/grid';
import { isTable } from '../table/header';
import { readSheet, readTexts, type Shared } from './sheet';
import { readStyles } from './styles';
import { attribute, walkXml } from './xml';
import { openZip, type Archive } from './zip';

interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly relation: string;
}

interface Workbook {
  readonly sheets: readonly Sheet[];
  readonly since1904: boolean;
}

const EMPTY: Grid = { rows: [], merges: [], delimiter: null, sheet: null, ragged: false };

function walkPart(archive: Archive, part: string, problems: Problems, open: (tag: string, attributes: string) => void): void {
  const bytes = archive.read(part);
  const intact = bytes === null || walkXml(decode(bytes), { open, close: () => undefined, text: () => undefined });
  if (!intact) problems.report('XML_BROKEN', { column: part }, { part });
}

/** Targets by id; they are written from the root or from the folder of the part that refers to them. */
function readRelations(archive: Archive, part: string, problems: Problems): ReadonlyMap<string, { readonly type: string; readonly target: string }> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const relations = new Map<string, { readonly type: string; readonly target: string }>();
  walkPart(archive, `${folder}_rels/${part.slice(folder.length)}.rels`, problems, (tag, attributes) => {
    const target = attribute(attributes, 'Target');
    if (tag !== 'Relationship' || target === null || attribute(attributes, 'TargetMode') === 'External') return;
    const type = (attribute(attributes, 'Type') ?? '').split('/').at(-1) ?? '';
    const path = target.startsWith('/') ? target.slice(1) : `${folder}${target}`;
    relations.set(attribute(attributes, 'Id') ?? '', { type, target: path.replace(/[^/]+\/\.\.\//g, '').replaceAll('/./', '/') });
  });
  return relations;
}

function readSheetList(archive: Archive, part: string, problems: Problems): Workbook {
  const sheets: Sheet[] = [];
  let since1904 = false;
  walkPart(archive, part, problems, (tag, attributes) => {
    if (tag === 'workbookPr') since1904 = /^(?:1|true)$/.test(attribute(attributes, 'date1904') ?? '');
    if (tag !== 'sheet') return;
    const state = attribute(attributes, 'state') ?? 'visible';
    sheets.push({ name: attribute(attributes, 'name') ?? '', hidden: state !== 'visible', relation: attribute(attributes, 'id') ?? '' });
  });
  return { sheets, since1904 };
}

interface Candidate {
  readonly grid: Grid;
  readonly problems: Problems;
}

/** Of the sheets that are visible, the first that holds a table; without one, the first that holds anything. */
function chooseSheet(candidates: readonly Candidate[], problems: Problems): Grid {
  const filled = candidates.filter(({ grid, problems: own }) => grid.rows.length > 0 || own.gravest() === 'error');
  const tables = filled.filter(({ grid }) => isTable(grid));
  const [chosen] = [...tables, ...filled];
  if (chosen === undefined) {
    problems.report('NO_SHEET');
    return EMPTY;
  }
  problems.include(chosen.problems);
  for (const { grid } of tables) {
    if (grid !== chosen.grid) problems.report('OTHER_SHEET', {}, { read: chosen.grid.sheet ?? '', sheet: grid.sheet ?? '' });
  }
  return chosen.grid;
}

/** Sheets that may be read: the one that was chosen, else all that are visible. */
function sheetsToRead(sheets: readonly Sheet[], choices: Choices, problems: Problems): readonly Sheet[] {
  if (choices.sheet !== undefined) {
    const chosen = sheets.filter(({ name }) => name === choices.sheet);
    if (chosen.length === 0) problems.report('SHEET_UNKNOWN', {}, { sheet: choices.sheet, sheets: sheets.map(({ name }) => name).join(', ') });
    return chosen;
  }
  for (const { name, hidden } of sheets) if (hidden) problems.report('HIDDEN_SHEET', {}, { sheet: name });
  return sheets.filter(({ hidden }) => !hidden);
}

function readShared(archive: Archive, relations: ReturnType<typeof readRelations>, since1904: boolean, problems: Problems): Shared {
  const part = (type: string): string => [...relations.values()].find((relation) => relation.type === type)?.target ?? '';
  const text = (path: string): string => decode(archive.read(path) ?? new Uint8Array());
  const texts = readTexts(text(part('sharedStrings')));
  const styles = readStyles(text(part('styles')));
  if (texts === null) problems.report('XML_BROKEN', { column: part('sharedStrings') }, { part: part('sharedStrings') });
  if (!styles.intact) problems.report('XML_BROKEN', { column: part('styles') }, { part: part('styles') });
  return { texts: texts ?? [], styles, since1904 };
}

/** The cells of the sheet of a workbook that is meant; nothing of it is run, fetched or linked. */
export function readWorkbook(bytes: Uint8Array, choices: Choices, problems: Problems): Grid {
  const archive = openZip(bytes, problems);
  if (archive === null) return EMPTY;
  const root = [...readRelations(archive, '', problems).values()].find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  if (!archive.names.includes(root) || !root.startsWith('xl/')) {
    problems.report('ZIP_OTHER');
    return EMPTY;
  }
  const { sheets, since1904 } = readSheetList(archive, root, problems);
  const relations = readRelations(archive, root, problems);
  const shared = readShared(archive, relations, since1904, problems);
  const candidates = sheetsToRead(sheets, choices, problems).flatMap(({ name, relation }) => {
    const part = relations.get(relation)?.target ?? '';
    const sheetBytes = archive.read(part);
    if (sheetBytes === null) return [];
    const own = createProblems();
    const grid = readSheet(name, decode(sheetBytes), shared, own);
    if (grid === null) problems.report('XML_BROKEN', { column: part }, { part });
    return grid === null ? [] : [{ grid, problems: own }];
  });
  const chosen = problems.gravest() === 'error' ? EMPTY : chooseSheet(candidates, problems);
  return { ...chosen, sheets: sheets.flatMap(({ name, hidden }) => (hidden ? [] : [name])) };
}

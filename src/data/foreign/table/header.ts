import type { Problems } from '../problems';
import { countFields, fieldNamed, NAMES, NEEDED, ownFormOf, plainName, ROWS_SEARCHED, withoutGuard, type Field, type OwnField, type OwnForm } from './columns';
import { lettersOf, textOf, type Grid, type GridRow } from './grid';
import { unitColumnOf } from './unit-column';

export interface Header {
  readonly row: number;
  /** As written; letters where a column has no name. */
  readonly names: readonly string[];
  readonly places: ReadonlyMap<Field | OwnField, number>;
  /** Columns that are breakdowns. */
  readonly breakdowns: readonly number[];
  /** Null: not a file of ours. */
  readonly own: OwnForm | null;
}

const namesIn = (row: GridRow): readonly string[] => row.cells.map(textOf);

/** The first row that names all columns needed, else the one that names most of them. */
function headerRowOf(rows: readonly GridRow[]): GridRow | undefined {
  return rows.slice(0, ROWS_SEARCHED).reduce<GridRow | undefined>(
    (best, row) => (best === undefined || countFields(namesIn(row)) > countFields(namesIn(best)) ? row : best),
    undefined,
  );
}

export const isTable = (grid: Grid): boolean => {
  const row = headerRowOf(grid.rows);
  return row !== undefined && countFields(namesIn(row)) === NEEDED.length;
};

/** Of several columns that could be one field, that with its proper name; else nobody can say which. */
function choose(field: Field, columns: readonly number[], names: readonly string[], row: number, problems: Problems): number | undefined {
  const [proper = ''] = NAMES[field];
  const [first, second] = columns;
  const named = columns.find((column) => plainName(names[column] ?? '') === plainName(proper));
  if (named !== undefined || second === undefined || first === undefined) return named ?? first;
  problems.report('COLUMN_AMBIGUOUS', { row, column: names[second] ?? null }, { other: names[first] ?? '', name: proper });
  return first;
}

function checkTwice(names: readonly string[], row: number, problems: Problems): ReadonlySet<number> {
  const seen = new Set<string>();
  const repeated = new Set<number>();
  names.forEach((name, column) => {
    const plain = plainName(name);
    if (name !== '' && seen.size === seen.add(plain).size) {
      repeated.add(column);
      problems.report('COLUMN_TWICE', { row, column: name });
    }
  });
  return repeated;
}

interface Named {
  readonly names: readonly string[];
  readonly row: number;
  readonly repeated: ReadonlySet<number>;
  /** Place of a column 'Đơn vị' that is understood as the unit; -1: none. */
  readonly unit: number;
}

function placeFields({ names, row, repeated, unit }: Named, problems: Problems): Map<Field | OwnField, number> {
  const fieldAt = (column: number): Field | null => (column === unit ? 'unit' : fieldNamed(names[column] ?? ''));
  const places = new Map<Field | OwnField, number>();
  for (const field of Object.keys(NAMES) as Field[]) {
    const columns = names.flatMap((_, column) => (fieldAt(column) === field && !repeated.has(column) ? [column] : []));
    const place = choose(field, columns, names, row, problems);
    if (place !== undefined) places.set(field, place);
    else if (NEEDED.includes(field)) {
      const [name = '', ...aliases] = NAMES[field];
      problems.report('COLUMN_MISSING', { row, column: name }, { name, aliases: aliases.join(', ') });
    }
  }
  return places;
}

/** What each column is. A column that is nothing else is a breakdown. */
export function readHeader(grid: Grid, problems: Problems): Header | null {
  const header = headerRowOf(grid.rows);
  if (header === undefined) return null;
  const { row } = header;
  const names = [...namesIn(header)];
  while (names.at(-1) === '') names.pop();
  if (header !== grid.rows[0]) problems.report('ROWS_ABOVE_HEADER', { row });
  const repeated = checkTwice(names, row, problems);
  const unit = unitColumnOf(names, grid.rows.filter((each) => each.row > row));
  const places = placeFields({ names, row, repeated, unit }, problems);
  const organisation = names[places.get('organisation') ?? -1] ?? '';
  if (unit >= 0 && places.get('unit') === unit) problems.report('UNIT_UNDERSTOOD', { row, column: names[unit] ?? null }, { organisation });
  const own = ownFormOf(names);
  const passed = new Set<number>([...repeated, ...places.values()]);
  names.forEach((name, column) => {
    const field = own?.columns.get(plainName(name));
    if (field === undefined || passed.has(column)) return;
    passed.add(column);
    if (field !== 'passed') places.set(field, column);
  });
  const breakdowns = names.flatMap((name, column) => (name !== '' && !passed.has(column) ? [column] : []));
  const written = names.map((name, column) => name || lettersOf(column));
  return { row, names: own === null ? written : written.map(withoutGuard), places, breakdowns, own };
}

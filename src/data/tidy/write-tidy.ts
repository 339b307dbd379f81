import Papa from 'papaparse';
import { annotationAt, eachObservation, layoutOf, positionsOf, valueAt } from '../../domain/cube';
import { UNSPECIFIED, type Dataset, type Dimension } from '../../domain/dataset';
import { inert } from '../../domain/inert';
import { plainName } from '../foreign/table/columns';

export interface TidyOptions {
  /** The moment of writing, in milliseconds since 1970. */
  readonly writtenAt: number;
  /** Cells to write, ascending; all observations when left out. */
  readonly cells?: Iterable<number>;
}

/** One cell of the cube, as its columns read it. */
interface Row {
  readonly cell: number;
  readonly positions: readonly number[];
  readonly said: ReturnType<typeof annotationAt>;
}

interface Column {
  readonly header: string;
  readonly of: (row: Row) => string;
}

const asWritten = (code: string): string => code.replaceAll('-', '_');

const decimals = (text: string): number => /^-?\d+\.(\d+)$/.exec(text)?.[1]?.length ?? 0;

/** With as many decimals as its source prints: 46.70. A number too large or small for that keeps its exponent. */
function printNumber(value: number, digits: number): string {
  const text = String(value);
  const missing = digits - decimals(text);
  if (missing <= 0 || text.includes('e')) return text;
  return `${text}${decimals(text) === 0 ? '.' : ''}${'0'.repeat(missing)}`;
}

/** A blank cell would be filled in by nobody; what has no name is left open under the sign for that. */
const categoryIn = ({ categories }: Dimension, position: number | undefined): string => categories[position ?? -1]?.id || UNSPECIFIED;

function columnOf(dataset: Dataset, header: string, role: 'metric' | 'organisation' | 'time'): Column {
  const place = layoutOf(dataset).roles[role];
  const dimension = dataset.dimensions[place];
  return { header, of: ({ positions }) => (dimension === undefined ? UNSPECIFIED : categoryIn(dimension, positions[place])) };
}

/** Names no other column has by the rules of a reader of tables, which passes over case, marks and underscores. */
function freeNames(names: readonly string[], taken: readonly string[]): readonly string[] {
  const used = new Set(taken.map(plainName));
  return names.map((wanted) => {
    let name = wanted.trim();
    while (name === '' || used.has(plainName(name))) name = `by_${name}`;
    used.add(plainName(name));
    return name;
  });
}

function breakdownColumns({ dimensions }: Dataset, taken: readonly string[]): readonly Column[] {
  const divided = dimensions.flatMap((dimension, place) => (dimension.role === 'breakdown' ? [{ dimension, place }] : []));
  const names = freeNames(divided.map(({ dimension }) => dimension.id), taken);
  return divided.map(({ dimension, place }, i) => ({
    header: names[i] ?? dimension.id,
    of: ({ positions }) => {
      const id = categoryIn(dimension, positions[place]);
      return id === UNSPECIFIED ? '' : id;
    },
  }));
}

function figureColumns(dataset: Dataset): readonly Column[] {
  const { roles } = layoutOf(dataset);
  const unitAt = ({ positions }: Row) => dataset.indicators[positions[roles.metric] ?? -1]?.unit;
  return [
    { header: 'value', of: ({ cell, said }) => printValue(valueAt(dataset, cell), said.digits) },
    { header: 'unit', of: (row) => unitAt(row)?.code || (unitAt(row)?.label ?? '') },
    { header: 'qualifier', of: ({ said }) => asWritten(said.qualifier) },
    { header: 'status', of: ({ said }) => asWritten(said.status) },
    { header: 'stated', of: ({ said }) => said.stated ?? '' },
    { header: 'out_of', of: ({ said }) => printValue(said.outOf, 0) },
    { header: 'source', of: ({ said }) => said.sourceId ?? '' },
    { header: 'note', of: ({ said }) => said.note ?? '' },
  ];
}

const printValue = (value: number | null, digits: number): string => (value === null ? '' : printNumber(value, digits));

/** What the machine CSV of a download says of figures and of itself, so that both are read alike. */
function aboutColumns(dataset: Dataset, writtenAt: number): readonly Column[] {
  const sourceOf = ({ said }: Row) => dataset.sources.get(said.sourceId ?? '');
  const written = new Date(writtenAt).toISOString();
  const constant = (header: string, text: string): Column => ({ header, of: () => text });
  return [
    { header: 'id', of: ({ said }) => said.id ?? '' },
    constant('rule', ''),
    constant('from', ''),
    { header: 'other_readings', of: ({ said }) => said.others.map((other) => `${other.sourceId ?? ''}:${other.value ?? ''}:${other.agreement}`).join(';') },
    { header: 'source_title', of: (row) => sourceOf(row)?.title ?? '' },
    { header: 'source_publisher', of: (row) => sourceOf(row)?.publisher ?? '' },
    { header: 'source_published', of: (row) => sourceOf(row)?.published ?? '' },
    { header: 'source_url', of: (row) => sourceOf(row)?.url ?? '' },
    constant('title', dataset.label),
    constant('filter', ''),
    constant('revision', dataset.revision),
    constant('updated', dataset.updated),
    constant('written', written),
  ];
}

function allCells(dataset: Dataset): readonly number[] {
  const cells: number[] = [];
  eachObservation(dataset, (cell) => cells.push(cell));
  return cells;
}

/**
 * Observations as the tidy table of the contract, in ids: RFC 4180, UTF-8, comma, decimal point, one row a figure.
 * Text that a spreadsheet would run has an apostrophe before it; numbers stay numbers. Read again, the file gives the
 * same figures in the same categories without a question; names of categories besides their ids are not in it.
 */
export function toTidyCsv(dataset: Dataset, { writtenAt, cells = allCells(dataset) }: TidyOptions): string {
  const where = [columnOf(dataset, 'indicator', 'metric'), columnOf(dataset, 'organisation', 'organisation'), columnOf(dataset, 'period', 'time')];
  const what = [...figureColumns(dataset), ...aboutColumns(dataset, writtenAt)];
  const taken = [...where, ...what].map(({ header }) => header);
  const columns = [...where, ...breakdownColumns(dataset, taken), ...what];
  const data = Array.from(cells, (cell) => {
    const row: Row = { cell, positions: positionsOf(dataset, cell), said: annotationAt(dataset, cell) };
    return columns.map(({ of }) => inert(of(row)));
  });
  const fields = columns.map(({ header }) => inert(header));
  return `${Papa.unparse({ fields, data }, { delimiter: ',', newline: '\r\n' })}\r\n`;
}

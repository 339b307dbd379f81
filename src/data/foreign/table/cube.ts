import { UNSPECIFIED, type Annotation, type Dataset, type Dimension, type Indicator, type Source } from '../../../domain/dataset';
import { comparePeriods } from '../../../domain/period';
import type { Problems } from '../problems';
import { MOST_CUBE_CELLS } from '../limits';
import type { Header } from './header';
import { isDirection, type ObservationRow } from './observation';

interface Axis extends Pick<Dimension, 'id' | 'label' | 'role'> {
  readonly of: (row: ObservationRow) => string;
}

function axesOf({ names, places, breakdowns }: Header): readonly Axis[] {
  const own = (id: 'indicator' | 'organisation' | 'period', role: Dimension['role']): Axis => ({
    id,
    label: names[places.get(id) ?? -1] ?? id,
    role,
    of: (row) => row[id],
  });
  const divided = breakdowns.map((column, i): Axis => {
    const name = names[column] ?? '';
    return { id: name, label: name, role: 'breakdown', of: (row) => row.breakdown[i] || UNSPECIFIED };
  });
  return [own('indicator', 'metric'), own('organisation', 'organisation'), ...divided, own('period', 'time')];
}

function categoriesOf(axis: Axis, rows: readonly ObservationRow[]): readonly string[] {
  const ids = [...new Set(rows.map(axis.of))];
  if (axis.role === 'time') return ids.sort(comparePeriods);
  return axis.role === 'breakdown' ? ids.sort((a, b) => Number(b === UNSPECIFIED) - Number(a === UNSPECIFIED)) : ids;
}

function toIndicator(id: string, rows: readonly ObservationRow[]): Indicator {
  const unit = rows.find((row) => row.unit !== '')?.unit ?? '';
  const decimals = rows.reduce((most, { digits }) => Math.max(most, digits), 0);
  return { id, name: id, definition: '', unit: { code: unit, label: unit }, decimals, direction: 'neutral', formula: null, method: null, frequency: null, legalSource: null };
}

function toIndicators(ids: readonly string[], rows: readonly ObservationRow[]): readonly Indicator[] {
  const byId = new Map<string, ObservationRow[]>(ids.map((id) => [id, []]));
  for (const row of rows) byId.get(row.indicator)?.push(row);
  return ids.map((id) => toIndicator(id, byId.get(id) ?? []));
}

const decimalsOf = (value: number | null): number => (value === null ? 0 : (/\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0));

/** Only what is not said by a plain exact number. */
function toAnnotation(row: ObservationRow): Annotation | null {
  const { value, qualifier, status, stated, outOf, source, note, id, digits } = row;
  const blank = value === null && !isDirection(qualifier);
  const annotation: Annotation = {
    ...(id === '' || id.includes('; ') ? {} : { id }),
    ...(digits > decimalsOf(value) ? { digits } : {}),
    ...(qualifier === 'exact' ? {} : { qualifier }),
    ...(status === null || status === 'final' ? {} : { status }),
    ...(blank && (status === null || status === 'final') ? { status: 'missing' } : {}),
    ...(stated === '' ? {} : { stated }),
    ...(outOf === null ? {} : { outOf }),
    ...(source === '' ? {} : { sourceId: source }),
    ...(note === '' ? {} : { note }),
  };
  return Object.keys(annotation).length === 0 ? null : annotation;
}

const isWebAddress = (url: string): boolean => /^https?:\/\/[^\s]+$/i.test(url);

const toSource = ({ source, sourceTitle, sourcePublisher, sourcePublished, sourceUrl }: ObservationRow): Source => ({
  id: source,
  title: sourceTitle || source,
  publisher: sourcePublisher,
  url: isWebAddress(sourceUrl) ? sourceUrl : null,
  published: sourcePublished || null,
  readNote: null,
});

const isSame = (a: ObservationRow, b: ObservationRow): boolean =>
  a.value === b.value && a.qualifier === b.qualifier && (a.status ?? 'final') === (b.status ?? 'final');

const shown = ({ value, qualifier }: ObservationRow): string => (value === null ? (isDirection(qualifier) ? qualifier : '∅') : String(value));

/** Rows by cell; of two with one value the first stays, and two with different ones are reported. */
function placeRows(rows: readonly ObservationRow[], cellOf: (row: ObservationRow) => number, column: string, problems: Problems): Map<number, ObservationRow> {
  const placed = new Map<number, ObservationRow>();
  for (const row of rows) {
    const cell = cellOf(row);
    const earlier = placed.get(cell);
    if (earlier === undefined) placed.set(cell, row);
    else if (isSame(earlier, row)) problems.report('DUPLICATE_SAME', { row: row.row, column }, { other: earlier.row });
    else {
      problems.report('DUPLICATE_CONFLICT', { row: row.row, column }, { other: earlier.row, value: shown(row), otherValue: shown(earlier) });
    }
  }
  return placed;
}

function checkUnits(rows: readonly ObservationRow[], column: string, problems: Problems): void {
  const first = new Map<string, ObservationRow>();
  for (const row of rows.filter(({ unit }) => unit !== '')) {
    const known = first.get(row.indicator) ?? row;
    first.set(row.indicator, known);
    if (known.unit !== row.unit) {
      problems.report('UNIT_MIXED', { row: row.row, column }, { indicator: row.indicator, unit: row.unit, other: known.unit, row: known.row });
    }
  }
}

function checkExtent(axes: readonly Axis[], categories: readonly (readonly string[])[], extent: number, problems: Problems): boolean {
  if (extent <= MOST_CUBE_CELLS) return true;
  const sizes = categories.map(({ length }, d) => (axes[d]?.role === 'breakdown' ? length : 0));
  const largest = Math.max(...sizes);
  const column = axes[sizes.indexOf(largest)]?.label ?? '';
  problems.report('TABLE_TOO_WIDE', { row: null, column }, { cells: extent, column, size: largest });
  return false;
}

export interface TableCube {
  readonly dimensions: readonly Dimension[];
  readonly placed: ReadonlyMap<number, ObservationRow>;
  readonly dataset: Dataset;
}

/** The cube of a table, its period varying fastest; null when it would be too large. */
export function toCube(name: string, header: Header, rows: readonly ObservationRow[], title: string, problems: Problems): TableCube | null {
  const columnOf = (field: 'unit' | 'value'): string => header.names[header.places.get(field) ?? -1] ?? field;
  checkUnits(rows, columnOf('unit'), problems);
  const axes = axesOf(header);
  const categories = axes.map((axis) => categoriesOf(axis, rows));
  const extent = categories.reduce((product, { length }) => product * length, 1);
  if (!checkExtent(axes, categories, extent, problems)) return null;
  const index = categories.map((ids) => new Map(ids.map((id, position) => [id, position])));
  const cellOf = (row: ObservationRow): number =>
    axes.reduce((cell, { of }, d) => cell * (categories[d]?.length ?? 1) + (index[d]?.get(of(row)) ?? 0), 0);
  const placed = placeRows(rows, cellOf, columnOf('value'), problems);
  const cells = Float64Array.from(placed.keys()).sort();
  const dimensions = axes.map(({ id, label, role }, d): Dimension => ({
    id,
    label,
    role,
    ordinal: false,
    totals: [],
    categories: (categories[d] ?? []).map((category) => ({ id: category, label: category })),
  }));
  const annotations = new Map<number, Annotation>();
  for (const cell of cells) {
    const row = placed.get(cell);
    const annotation = row === undefined ? null : toAnnotation(row);
    if (annotation !== null) annotations.set(cell, annotation);
  }
  const sources = new Map<string, Source>();
  for (const row of rows) if (row.source !== '' && !sources.has(row.source)) sources.set(row.source, toSource(row));
  return {
    dimensions,
    placed,
    dataset: {
      id: name,
      label: title || name,
      revision: '',
      updated: '',
      dimensions,
      indicators: toIndicators(categories[0] ?? [], rows),
      cells,
      values: cells.map((cell) => placed.get(cell)?.value ?? Number.NaN),
      annotations,
      sources,
      targets: [],
      breaks: [],
    },
  };
}

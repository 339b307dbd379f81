import type { Figure } from '../domain/figure';
import type { Words } from '../i18n/words';
import type { ChartData } from './chart-data';
import type { ChartKind } from './kinds';
import { pairsOf } from './scatter/pairs';

export interface TableColumn {
  readonly id: string;
  readonly label: string;
}

export interface TableRow {
  readonly id: string;
  readonly label: string;
  readonly own: boolean;
  /** One for each column; null where there is no figure. */
  readonly cells: readonly (Figure | null)[];
}

/** The figures of a chart, no more and no fewer, in an order to read. */
export interface ChartTable {
  /** What the rows are: the head of their names. */
  readonly rowsLabel: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

const MOST_COLUMNS = 12;

/** Periods run across while they fit; of everything else the longer side runs down. */
function seriesRunDown(data: ChartData): boolean {
  if (data.series.length === 1) return data.along === 'period' && data.positions.length <= MOST_COLUMNS;
  if (data.positions.length === 1) return true;
  return data.along === 'period' ? data.positions.length <= MOST_COLUMNS : data.series.length > data.positions.length;
}

function bySeries(data: ChartData): ChartTable {
  return {
    rowsLabel: data.seriesLabel ?? '',
    columns: data.positions.map(({ id, label }) => ({ id, label })),
    rows: data.series.map(({ id, label, own, points }) => ({
      id,
      label,
      own,
      cells: data.positions.map((_, i) => points[i] ?? null),
    })),
  };
}

function byPosition(data: ChartData, valueLabel: string): ChartTable {
  const only = data.series.length === 1;
  return {
    rowsLabel: data.alongLabel,
    columns: data.series.map(({ id, label }) => ({ id, label: only ? label || valueLabel : label })),
    rows: data.positions.map(({ id, label }, i) => ({
      id,
      label,
      own: id === data.ownPosition,
      cells: data.series.map((series) => series.points[i] ?? null),
    })),
  };
}

/** The two figures of each place that is drawn. */
function byPair(data: ChartData, valueLabel: string): ChartTable {
  return {
    rowsLabel: data.alongLabel,
    columns: [
      { id: 'upright', label: data.series[0]?.label || valueLabel },
      { id: 'lying', label: data.against?.label || valueLabel },
    ],
    rows: pairsOf(data).map(({ position, upright, lying }) => {
      const { id, label } = data.positions[position] ?? { id: String(position), label: '' };
      return { id, label, own: id === data.ownPosition, cells: [upright, lying] };
    }),
  };
}

/** The table of exactly the figures that `kind` draws; a share also has its whole, as the last row. */
export function tableOf(kind: ChartKind, data: ChartData, words: Words): ChartTable {
  const { table } = words.charts;
  if (kind === 'scatter') return byPair(data, table.value);
  const body = kind === 'heat' || seriesRunDown(data) ? bySeries(data) : byPosition(data, table.value);
  if (kind !== 'share' || data.whole === null) return body;
  const cells = body.columns.map((_, i) => (i === 0 ? data.whole : null));
  return { ...body, rows: [...body.rows, { id: 'whole', label: table.whole, own: false, cells }] };
}

import type { ChartTable } from '../../charts/table';
import { FigureText } from '../../ui/figure-text';

interface Props {
  readonly table: ChartTable;
  readonly caption: string;
  /** Names the table only to a screen reader, where a heading stands above it. */
  readonly captionHidden?: boolean;
}

/** The figures of a chart as a table; each is a button to its passport, a dash is no figure. */
export function FigureTable({ table, caption, captionHidden = true }: Props) {
  return (
    // A table wider than its column scrolls in itself, so it must be reachable by keyboard.
    // eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex
    <div className="table-scroll" tabIndex={0} role="region" aria-label={caption}>
      <table className="figure-table">
        <caption className={captionHidden ? 'visually-hidden' : undefined}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{table.rowsLabel}</th>
            {table.columns.map((column) => (
              <th key={column.id} scope="col" className="number">
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.id} className={row.own ? 'own' : undefined}>
              <th scope="row">{row.label}</th>
              {row.cells.map((cell, i) => (
                <td key={table.columns[i]?.id ?? i} className="number">
                  {cell ? <FigureText figure={cell} /> : '–'}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

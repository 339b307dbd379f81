import type { CoverageRow } from '../../domain/coverage';
import { sourcesWords } from '../../i18n/messages/sources';
import { usePartWords } from '../../i18n/part-words';

/** How many figures there are of each indicator in each year. */
export function Matrix({ rows }: { readonly rows: readonly CoverageRow[] }) {
  const w = usePartWords(sourcesWords);
  const years = [...new Set(rows.flatMap((row) => [...row.years.keys()]))].toSorted((a, b) => a - b);
  return (
    // A table wider than the page scrolls in itself, so it must be reachable by keyboard.
    // eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex
    <div className="table-scroll" tabIndex={0} role="region" aria-label={w.matrix}>
      <table className="figure-table matrix">
        <caption>{w.matrixHelp}</caption>
        <thead>
          <tr>
            <th scope="col">{w.indicators}</th>
            {years.map((year) => (
              <th key={year} scope="col" className="number">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.indicator.id}>
              <th scope="row">{row.indicator.name}</th>
              {years.map((year) => (
                <Cell key={year} count={row.years.get(year) ?? 0} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** From how many figures on a cell is drawn darker. */
const STEPS = [1, 5, 50] as const;

function Cell({ count }: { readonly count: number }) {
  if (count === 0) return <td />;
  return <td className={`number step-${STEPS.filter((from) => count >= from).length}`}>{count}</td>;
}

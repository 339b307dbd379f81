import type { Exhibit } from '../../charts/exhibit';
import { fill } from '../../i18n/fill';
import { slideWords } from '../../i18n/messages/slide';
import { usePartWords } from '../../i18n/part-words';
import { useSpeech } from '../../i18n/words';
import { FigureText } from '../../ui/figure-text';
import { tablePart } from './table-rows';
import type { Box } from './use-box';

interface Props {
  readonly exhibit: Exhibit;
  readonly box: Box;
}

/** The figures as rows, where they are not drawn. */
export function TablePlace({ exhibit, box }: Props) {
  const { language } = useSpeech();
  const w = usePartWords(slideWords);
  const { columns, rows, rowsLabel, from, of, columnsOf } = tablePart(exhibit.table, box, language);
  const place = { from: String(from), to: String(from + rows.length - 1), count: String(of) };
  const cuts = [
    rows.length < of ? fill(from === 1 ? w.cutFirst : w.cut, place) : '',
    columns.length < columnsOf ? fill(w.cutColumns, { shown: String(columns.length), count: String(columnsOf) }) : '',
  ].filter((text) => text !== '');
  return (
    <>
      <table className="slide-table">
        <thead>
          <tr>
            <th scope="col">{rowsLabel}</th>
            {columns.map(({ id, label }) => (
              <th key={id} scope="col" className="number">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, label, own, cells }) => (
            <tr key={id} className={own ? 'own' : undefined}>
              <th scope="row">{label}</th>
              {cells.map((figure, i) => (
                <td key={columns[i]?.id} className="number">
                  {figure === null ? '–' : <FigureText figure={figure} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {cuts.length > 0 && <p className="slide-cut">{cuts.join(w.between)}</p>}
    </>
  );
}

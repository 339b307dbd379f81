import { fill } from '../../i18n/fill';
import { slideWords } from '../../i18n/messages/slide';
import { usePartWords } from '../../i18n/part-words';
import { type NumberedSource, sourceColumns } from './source-columns';
import { useBox, type Box } from './use-box';

/** The numbered sources of a talk. */
export function SourcesBody({ sources, assumed }: { readonly sources: readonly NumberedSource[]; readonly assumed: Box }) {
  const w = usePartWords(slideWords);
  const [ref, box] = useBox<HTMLDivElement>(assumed);
  const { size, columns, left } = sourceColumns(sources, box);
  return (
    <div ref={ref} className="slide-sources" style={{ fontSize: size }}>
      {sources.length === 0 ? <p>{w.noSources}</p> : null}
      <div className="slide-source-columns">
        {columns.map((column, i) => (
          <ol key={i} start={column[0]?.number}>
            {column.map(({ number, title, from }) => (
              <li key={number}>
                <span className="slide-source-number">{number}.</span>
                <span>
                  <b lang="vi">{title}</b> {from}
                </span>
              </li>
            ))}
          </ol>
        ))}
      </div>
      {left === 0 ? null : <p className="slide-cut">{fill(w.moreOfSources, { count: String(left) })}</p>}
    </div>
  );
}

import { useMemo, useState } from 'react';
import type { RegisteredSource } from '../../data/register';
import { searchScore } from '../../domain/fold';
import { formatDate, formatNumber } from '../../i18n/format';
import { sourcesWords } from '../../i18n/messages/sources';
import { usePartWords } from '../../i18n/part-words';
import { useSpeech } from '../../i18n/words';

/** Every source with what was read of it, filtered by a few letters. */
export function SourceList({ sources }: { readonly sources: readonly RegisteredSource[] }) {
  const { language, words } = useSpeech();
  const [query, setQuery] = useState('');
  const w = usePartWords(sourcesWords);
  const shown = useMemo(
    () =>
      sources.filter((s) => query.trim() === '' || [s.title, s.publisher, s.id].some((text) => searchScore(query, text) !== null)),
    [sources, query],
  );
  return (
    <>
      <label className="field filter">
        {w.find}
        <input className="button" type="search" value={query} onChange={(event) => setQuery(event.target.value)} />
      </label>
      {/* A table wider than the page scrolls in itself, so it must be reachable by keyboard. */}
      {/* eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex */}
      <div className="table-scroll" tabIndex={0} role="region" aria-label={w.list}>
        <table className="figure-table source-table">
          <thead>
            <tr>
              {[w.title, w.publisher, w.published, w.read].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
              <th scope="col" className="number">
                {w.count}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((source) => (
              <tr key={source.id}>
                <th scope="row" lang="vi">
                  {source.url ? (
                    <a href={source.url} target="_blank" rel="noreferrer noopener">
                      {source.title}
                    </a>
                  ) : (
                    source.title
                  )}
                </th>
                <td lang="vi">{source.publisher}</td>
                <td>{source.published ? formatDate(source.published, language) : words.passport.undated}</td>
                <td>{source.readNote}</td>
                <td className="number">{formatNumber(source.observations, { digits: 0, language })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

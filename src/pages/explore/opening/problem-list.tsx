import { useState } from 'react';
import type { Problem } from '../../../data/foreign/problems';
import { fill } from '../../../i18n/fill';
import { formatNumber } from '../../../i18n/format';
import { openingWords } from '../../../i18n/messages/opening';
import { usePartWords } from '../../../i18n/part-words';
import { counted } from '../../../i18n/plural';
import { useSpeech } from '../../../i18n/words';

/** A list of more is read by kind, and each kind in pages. */
const MOST_UNGROUPED = 200;
const PAGE = 100;

function groupsOf(problems: readonly Problem[]): readonly (readonly [string, readonly Problem[]])[] {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const group = groups.get(problem.code) ?? [];
    group.push(problem);
    groups.set(problem.code, group);
  }
  return [...groups];
}

function ProblemTable({ problems }: { readonly problems: readonly Problem[] }) {
  const { language } = useSpeech();
  const [shown, setShown] = useState(PAGE);
  const w = usePartWords(openingWords);
  const rest = Math.min(PAGE, problems.length - shown);
  return (
    <>
      <table className="figure-table opening-problems">
        <thead>
          <tr>
            <th scope="col">{w.row}</th>
            <th scope="col">{w.column}</th>
            <th scope="col">{w.what}</th>
          </tr>
        </thead>
        <tbody>
          {problems.slice(0, shown).map(({ code, severity, row, column, message }, i) => (
            <tr key={`${i} ${code}`} className={severity}>
              <td>{row === null ? '' : formatNumber(row, { digits: 0, language })}</td>
              <td>{column}</td>
              <td>
                <span className="opening-severity">{w.severities[severity]}</span> {message[language]}{' '}
                <code className="quiet small">{code}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 ? (
        <button type="button" className="button plain" onClick={() => setShown(shown + PAGE)}>
          {fill(w.more, { count: formatNumber(rest, { digits: 0, language }) })}
        </button>
      ) : null}
    </>
  );
}

/** Everything that is wrong with a file, with row, column and remedy. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  const { language } = useSpeech();
  const w = usePartWords(openingWords);
  const grouped = problems.length > MOST_UNGROUPED;
  return (
    <>
      <h4>{problems.length === 0 ? w.noProblems : counted(problems.length, w.problemCount, language)}</h4>
      {problems.length > 0 && !grouped ? <ProblemTable problems={problems} /> : null}
      {grouped
        ? groupsOf(problems).map(([code, group]) => (
            <details key={code}>
              <summary>
                {fill(w.groupOf, { count: formatNumber(group.length, { digits: 0, language }), message: group[0]?.message[language] ?? '' })}
              </summary>
              <ProblemTable problems={group} />
            </details>
          ))
        : null}
    </>
  );
}

import type { ReactNode } from 'react';
import type { PreflightWords } from '../../i18n/messages/preflight';
import type { Check } from './checks';
import { Mark } from './mark';

interface Props {
  readonly check: Check;
  readonly w: PreflightWords;
  /** What is tried or shown in this row. */
  readonly children?: ReactNode;
}

/** One row: how it stands in a mark and a word, what was found, what to do. */
export function Row({ check: { id, level, found, todo }, w, children }: Props) {
  return (
    <li className="preflight-row" data-check={id} data-level={level}>
      <Mark level={level} />
      <div>
        <h2>
          {w.names[id]} <span className="preflight-level">{w.levels[level]}</span>
        </h2>
        <p>{found}</p>
        {todo === '' ? null : (
          <p className="preflight-todo">
            <span aria-hidden="true">→ </span>
            {todo}
          </p>
        )}
        {children}
      </div>
    </li>
  );
}

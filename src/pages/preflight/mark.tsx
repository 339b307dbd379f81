import type { Level } from './levels';

const signs: Readonly<Record<Level, string>> = { bad: '✗', look: '!', untried: '?', good: '✓' };

/** The level of a row as a sign of its own shape; the word for it stands beside. */
export const Mark = ({ level }: { readonly level: Level }) => (
  <span className="preflight-mark" aria-hidden="true">
    {signs[level]}
  </span>
);

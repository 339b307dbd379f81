import type { ReactNode } from 'react';

/** One thing a passport says, under its name. */
export function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="passport-row">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

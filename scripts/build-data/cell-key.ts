import type { ObservationRow } from './rows';

type Cell = Pick<ObservationRow, 'indicator' | 'organisation' | 'period' | 'breakdown'>;

/** What two readings of one figure have in common: everything but the source. */
export const cellKey = ({ indicator, organisation, period, breakdown }: Cell): string =>
  [indicator, organisation, period, ...[...breakdown].map(([dimension, code]) => `${dimension}=${code}`).sort()].join(
    ' ',
  );

import type { SameKeys } from '../same-keys';
import type { print as vietnamese } from '../vi/print';

export const print: SameKeys<typeof vietnamese> = {
  print: 'Print or save as PDF',
  back: 'Back to the page',
  help: 'The page is laid out for A4.',
  everyPeriod: 'all periods with figures',
  periods: 'from {from} to {to}',
  foot: 'Data revision {revision}, updated {date}. Printed {time}.',
};

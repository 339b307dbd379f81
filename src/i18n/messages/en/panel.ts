import type { SameKeys } from '../same-keys';
import type { panel as vietnamese } from '../vi/panel';

export const panel: SameKeys<typeof vietnamese> = {
  loading: 'Opening: {subject}',
  slow: 'Still opening the figures…',
  failed: 'Could not open: {subject}',
  broken: 'This part failed while drawing; the rest of the page still works.',
  stale: 'Could not refresh; these figures were read {age}.',
  copyCode: 'Copy the error code',
  copiedCode: 'Copied',
  retry: 'Try again',
  empty: 'The sources read have no figures of {organisation} on {subject}.',
  emptyPage: 'The sources read have no figures of {organisation} for this page{range}.',
  emptyRange: ' in the periods chosen',
  widen: 'Show all periods',
  whereElse: 'There are figures of this organisation on:',
};

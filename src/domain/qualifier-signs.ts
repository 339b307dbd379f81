import type { Qualifier } from './dataset';

/** The sign before the number of a figure that is not exact; '' for one that is. */
export const qualifierSigns: Readonly<Record<Qualifier, string>> = {
  exact: '',
  approx: '≈',
  'more-than': '>',
  'at-least': '≥',
  'less-than': '<',
  'at-most': '≤',
  increase: '↑',
  decrease: '↓',
};

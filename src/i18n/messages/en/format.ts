import type { format as vietnamese } from '../vi/format';
import type { SameKeys } from '../same-keys';

export const format: SameKeys<typeof vietnamese> = {
  qualified: {
    exact: '{figure}',
    approx: 'about {figure}',
    'more-than': 'more than {figure}',
    'at-least': 'at least {figure}',
    'less-than': 'less than {figure}',
    'at-most': 'at most {figure}',
    increase: 'up; the source gives no number',
    decrease: 'down; the source gives no number',
  },
  outOf: '{number} of {outOf}',
  change: { up: 'up {amount}', down: 'down {amount}', none: 'unchanged' },
  absent: { missing: 'no figure', suppressed: 'not published', notApplicable: 'not applicable' },
  age: {
    now: 'just now',
    minutes: { one: '{n} minute ago', other: '{n} minutes ago' },
    hours: { one: '{n} hour ago', other: '{n} hours ago' },
    days: { one: '{n} day ago', other: '{n} days ago' },
  },
  target: '{operator} {value} ({scope}, {period})',
};

import type { answer as vietnamese } from '../vi/answer';
import type { SameKeys } from '../same-keys';

export const answer: SameKeys<typeof vietnamese> = {
  mean: 'Mean of the region',
  meanOf: 'Mean of {region}',
  some: '{name} ({count} of {among} provinces)',
  published: '{region} (as published)',
  partOf: '{name}: {part}',
  hidden: {
    'other-period': 'of another period than the one drawn',
    'other-place': 'of another place or category than those drawn',
    'not-top': 'not among the highest or lowest asked for',
    refused: 'cannot be compared',
    direction: 'the source gives an increase or decrease without a number',
    missing: 'the source has no figure',
    suppressed: 'withheld by the source',
    'not-applicable': 'does not apply',
    thinned: 'lie between the points drawn of a long line; the table has them all',
    undrawn: 'no chart can draw them',
    disagrees: 'drawn, but sources disagree',
  },
};

import type { SameKeys } from '../same-keys';
import type { deckChanges as vietnamese } from '../vi/deck-changes';

export const deckChanges: SameKeys<typeof vietnamese> = {
  told: { one: '{count} figure is not what it was when it was noted ({date})', other: '{count} figures are not what they were when they were noted ({date})' },
  none: 'No figure was found to differ from when they were noted ({date})',
  slide: 'Slide {n}:',
  figure: 'figure {id}',
  before: 'it was {value}',
  gone: 'it is gone',
  new: 'it is new',
  more: 'and {count} more figures',
  unknown: 'These slides could not be compared: {places}.',
};

import type { SameKeys } from '../same-keys';
import type { deckChanges as vietnamese } from '../vi/deck-changes';

export const deckChanges: SameKeys<typeof vietnamese> = {
  told: { one: '{count} figure has changed since the talk was saved ({date})', other: '{count} figures have changed since the talk was saved ({date})' },
  none: 'No figure was found to have changed since the talk was saved ({date})',
  slide: 'Slide {n}:',
  figure: 'figure {id}',
  before: 'it was {value}',
  gone: 'it is gone',
  new: 'it is new',
  more: 'and {count} more figures',
  unknown: 'These slides could not be compared: {places}.',
};

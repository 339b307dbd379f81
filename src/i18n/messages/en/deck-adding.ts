import type { SameKeys } from '../same-keys';
import type { deckAdding as vietnamese } from '../vi/deck-adding';

export const deckAdding: SameKeys<typeof vietnamese> = {
  working: 'Adding to a talk…',
  added: { one: '{count} slide was added to “{title}”.', other: '{count} slides were added to “{title}”.' },
  known: 'The talk “{title}” has these figures already.',
  nothing: 'There are no figures here to add to a talk.',
  'too-long': 'This question is too long for a slide. Take out notes or choices.',
  failed: 'Nothing was added: the figures could not be read. Try again.',
  passing: 'The browser does not let this page keep anything: the talk is gone when the page is closed. Open it and save it as a file.',
  undone: 'What was added was taken out again.',
  open: 'Open the talk',
  present: 'Present',
  undo: 'Take out again',
};

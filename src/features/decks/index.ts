export { addFigures, type Addition, newDeck } from './add';
export { ChangesList } from './changes-list';
export { ChangesNotice } from './changes-notice';
export { changesTold } from './changes-told';
export { copyOf, toKeep } from './copy';
export { changesOf, figuresNow } from './figures-now';
export { useDeckNamed } from './use-deck-named';
export { keepDeck, takeOut, useKeptDecks } from './use-kept-decks';

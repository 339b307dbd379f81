export { addFigures, type Addition, newDeck } from './add';
export { copyOf, newDeckId, toKeep } from './copy';
export { changesOf, figuresNow } from './figures-now';
export { keepDeck, takeOut, useKeptDecks } from './use-kept-decks';

export { copyOf, newDeckId, toKeep } from './copy';
export { changesOf, figuresNow } from './figures-now';
export { useKeptDecks } from './use-kept-decks';

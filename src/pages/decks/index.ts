export { DecksPage } from './decks-page';

import type { Deck } from '../domain/deck';
import { DataError } from './data-error';
import { toDeck } from './deck-document';
import { explained, notADeck, notJson, ofLaterVersion, tooLarge } from './deck-faults';
import { parseJson } from './json-text';
import { isRecord, nameOf } from './structure';

const VERSION = 1;
const MEGABYTE = 1_000_000;

/** Bytes of the largest file that is read: as much as the fullest deck can come to. */
export const LARGEST_DECK_FILE = 20 * MEGABYTE;

function parsed(bytes: Uint8Array): unknown {
  if (bytes.length > LARGEST_DECK_FILE) throw tooLarge(LARGEST_DECK_FILE / MEGABYTE);
  try {
    return parseJson(bytes);
  } catch (error) {
    throw notJson(error instanceof DataError ? error.detail : null);
  }
}

/** As `toDeck`, with errors that carry the sentence for the reader. */
export function explainedDeck(found: unknown): Deck {
  try {
    return toDeck(found);
  } catch (error) {
    throw error instanceof DataError ? explained(error) : error;
  }
}

/**
 * Reads a deck that was saved as a file.
 * @throws {DataError} whose `told` names the key that is wrong and what to do, in both languages.
 */
export function readDeckFile(bytes: Uint8Array): Deck {
  const found = parsed(bytes);
  if (!isRecord(found) || found['saola'] !== 'deck') throw notADeck();
  if (found['version'] !== VERSION) throw ofLaterVersion(nameOf(found['version']).slice(0, 20));
  return explainedDeck(found);
}

/** The text of the file a deck is saved as, in UTF-8. */
export function writeDeckFile({ id, title, language, organisation, slides, pinned }: Deck): string {
  return `${JSON.stringify({ saola: 'deck', version: VERSION, id, title, language, organisation, slides, pinned }, null, 2)}\n`;
}

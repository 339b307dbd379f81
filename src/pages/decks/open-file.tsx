import { useId } from 'react';
import { DataError } from '../../data/data-error';
import { LARGEST_DECK_FILE, readDeckFile } from '../../data/deck-file';
import type { Deck } from '../../domain/deck';
import { decksPageWords } from '../../i18n/messages/decks-page';
import { usePartWords } from '../../i18n/part-words';
import { useSpeech } from '../../i18n/words';

interface Props {
  readonly onOpened: (deck: Deck) => void;
  /** What is wrong with a file, in words. */
  readonly onSay: (text: string) => void;
}

/** Reads a deck that was saved as a file. */
export function OpenFile({ onOpened, onSay }: Props) {
  const { language } = useSpeech();
  const w = usePartWords(decksPageWords);
  const id = useId();
  const open = async (file: File) => {
    try {
      // No more of a file is read than a deck can be, and one byte to tell that it is more.
      onOpened(readDeckFile(new Uint8Array(await file.slice(0, LARGEST_DECK_FILE + 1).arrayBuffer())));
    } catch (error) {
      onSay(error instanceof DataError && error.told !== null ? error.told[language] : w.unreadable);
    }
  };
  return (
    <label className="button deck-open" htmlFor={id}>
      {w.open}
      <input
        id={id}
        className="visually-hidden"
        type="file"
        accept=".json,application/json"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void open(file);
          // The same file can be chosen again.
          target.value = '';
        }}
      />
    </label>
  );
}

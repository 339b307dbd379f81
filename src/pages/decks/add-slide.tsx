import type { SlideKind } from '../../domain/deck';
import { decksPageWords } from '../../i18n/messages/decks-page';
import { presentWords } from '../../i18n/messages/present';
import { usePartWords } from '../../i18n/part-words';
import { Disclosure } from '../../ui/disclosure';

const wordy: readonly SlideKind[] = ['title', 'section', 'text', 'sources', 'qr'];

interface Props {
  readonly onFigures: () => void;
  readonly onAdd: (kind: SlideKind) => void;
}

/** The kinds of slide there are, to be put in behind the chosen one. */
export function AddSlide({ onFigures, onAdd }: Props) {
  const w = usePartWords(decksPageWords);
  const { kinds } = usePartWords(presentWords);
  return (
    <Disclosure label={w.add} className="deck-add">
      <button type="button" className="button plain" onClick={onFigures}>
        {w.addFigures}
      </button>
      {wordy.map((kind) => (
        <button key={kind} type="button" className="button plain" onClick={() => onAdd(kind)}>
          {kinds[kind]}
        </button>
      ))}
    </Disclosure>
  );
}

import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useAccess } from '../data/context';
import type { Catalogue } from '../domain/catalogue';
import { type Addition, takeOut } from '../features/decks';
import { fill } from '../i18n/fill';
import { deckAddingWords } from '../i18n/messages/deck-adding';
import { usePartWords } from '../i18n/part-words';
import { counted } from '../i18n/plural';
import { type Speech, useSpeech } from '../i18n/words';
import { emptyAddress, useRouter } from '../ui/address';
import { type Added, addToDeck } from './add-to-deck';

/** What is to be added, each with a number of its own. */
export interface Asked {
  readonly n: number;
  readonly address: string;
}

interface Props {
  readonly asked: Asked;
  readonly catalogue: Catalogue;
  /** Id of the organisation of the settings. */
  readonly home: string;
  readonly onClose: () => void;
}

/** Adds what is asked for, and says to which deck, with the ways there and back. */
export function DeckNotice({ asked, catalogue, home, onClose }: Props) {
  const client = useQueryClient();
  const { source } = useAccess();
  const speech = useSpeech();
  const w = usePartWords(deckAddingWords);
  const [came, setCame] = useState<{ readonly n: number; readonly of: Added | 'undone' } | null>(null);
  const begun = useRef(0);
  const add = useEffectEvent(async () => {
    if (begun.current === asked.n) return;
    begun.current = asked.n;
    const of = await addToDeck(asked.address, { client, source, catalogue, home, speech });
    setCame({ n: asked.n, of });
  });
  useEffect(() => void add(), [asked.n]);
  const of = came?.n === asked.n ? came.of : null;
  const undo = async (addition: Addition) => {
    await takeOut(addition, client);
    setCame({ n: asked.n, of: 'undone' });
  };
  return (
    <div className="notice deck-notice">
      <p role="status">{toldOf(of, speech)}</p>
      {of === null || of === 'undone' || !('deck' in of) ? null : <Ways id={of.deck.id} />}
      {of === null || of === 'undone' || of.kind !== 'added' ? null : (
        <button type="button" className="button" onClick={() => void undo(of)}>
          {w.undo}
        </button>
      )}
      <button type="button" className="button plain" onClick={onClose}>
        {speech.words.app.notices.dismiss}
      </button>
    </div>
  );
}

function toldOf(of: Added | 'undone' | null, { language }: Speech): string {
  const w = deckAddingWords[language];
  if (of === null) return w.working;
  if (of === 'undone') return w.undone;
  if (of.kind === 'known') return fill(w.known, { title: of.deck.title });
  if (of.kind !== 'added') return w[of.kind];
  const done = fill(counted(of.added.length, w.added, language), { title: of.deck.title });
  return of.isKept ? done : `${done} ${w.passing}`;
}

/** To the deck and to its talk. */
function Ways({ id }: { readonly id: string }) {
  const { address, hrefOf } = useRouter();
  const w = usePartWords(deckAddingWords);
  const to = (page: string) => hrefOf({ ...emptyAddress(address.language, page), theme: address.theme, deck: id });
  return (
    <>
      <a className="button" href={to('decks')}>
        {w.open}
      </a>
      <a className="button" href={to('present')}>
        {w.present}
      </a>
    </>
  );
}

import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useAccess } from '../../data/context';
import { decksQuery } from '../../data/queries';
import type { Deck } from '../../domain/deck';
import { copyOf, newDeck, toKeep, useKeptDecks } from '../../features/decks';
import { fill } from '../../i18n/fill';
import { decksPageWords } from '../../i18n/messages/decks-page';
import { usePartWords } from '../../i18n/part-words';
import { useRouter } from '../../ui/address';
import type { PageProps } from '../../ui/page';
import { DeckList } from './deck-list';
import { Editor } from './editor';

interface Props extends PageProps {
  /** What can be made of a deck besides holding it as a talk. */
  readonly actions: (deck: Deck) => ReactNode;
}

/** All talks there are, or the one of this device that the address names, on the light table. */
export function DecksPage({ catalogue, organisation, actions }: Props) {
  const { source, language } = useAccess();
  const { address, go } = useRouter();
  const w = usePartWords(decksPageWords);
  const { decks, passing, isRead, save, remove } = useKeptDecks();
  const { data, isError } = useQuery(decksQuery(source, language));
  if (!isRead) return <p aria-busy="true">{w.reading}</p>;
  const asked = decks.find(({ id }) => id === address.deck);
  if (asked !== undefined) return <Editor key={asked.id} deck={asked} catalogue={catalogue} isKept={!passing.includes(asked.id)} onKeep={(deck) => void save(deck)} actions={actions} />;
  const edit = async (deck: Deck) => {
    await save(deck);
    go({ deck: deck.id, slide: null });
  };
  return (
    <>
      {address.deck === null ? null : <p className="notice">{fill(w.unknown, { deck: address.deck })}</p>}
      <DeckList
        kept={decks}
        ready={data?.content ?? (isError ? 'failed' : null)}
        catalogue={catalogue}
        actions={actions}
        onCreate={() => void edit(newDeck({ language, organisation: organisation.id }, w.untitled))}
        onCopy={(deck) => void edit(copyOf({ ...deck, title: fill(w.copyTitle, { title: deck.title }) }))}
        onOpened={(deck) => void save(toKeep(deck, decks))}
        onBringBack={(deck) => void save(deck)}
        onRemove={({ id }) => void remove(id)}
      />
    </>
  );
}

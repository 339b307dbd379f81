import { type ReactNode, useState } from 'react';
import type { Catalogue } from '../../domain/catalogue';
import type { Deck } from '../../domain/deck';
import { fill } from '../../i18n/fill';
import { decksPageWords } from '../../i18n/messages/decks-page';
import { usePartWords } from '../../i18n/part-words';
import { useRouter } from '../../ui/address';
import { DeckCard } from './deck-card';
import { DeckWays } from './deck-ways';
import { OpenFile } from './open-file';

interface Props {
  readonly kept: readonly Deck[];
  /** Null while they are read. */
  readonly ready: readonly Deck[] | 'failed' | null;
  readonly catalogue: Catalogue;
  readonly actions: (deck: Deck) => ReactNode;
  readonly onCreate: () => void;
  /** Edits a copy of a ready deck. */
  readonly onCopy: (deck: Deck) => void;
  readonly onOpened: (deck: Deck) => void;
  readonly onBringBack: (deck: Deck) => void;
  readonly onRemove: (deck: Deck) => void;
}

/** All decks there are: those kept on this device and those that are ready. */
export function DeckList({ kept, ready, catalogue, actions, ...on }: Props) {
  const w = usePartWords(decksPageWords);
  const { hrefOf } = useRouter();
  const [said, setSaid] = useState('');
  const [removed, setRemoved] = useState<Deck | null>(null);
  const say = (text: string, gone: Deck | null = null) => {
    setSaid(text);
    setRemoved(gone);
  };
  const present = (deck: Deck) => (
    <a className="button primary" href={hrefOf({ page: 'present', deck: deck.id })} aria-label={fill(w.presentOf, { title: deck.title })}>
      {w.present}
    </a>
  );
  const ways = (deck: Deck) => (
    <DeckWays deck={deck} onSay={say}>
      {actions(deck)}
    </DeckWays>
  );
  return (
    <>
      <p className="quiet deck-lede">{w.lede}</p>
      <div className="deck-tools">
        <button type="button" className="button primary" onClick={on.onCreate}>
          {w.create}
        </button>
        <OpenFile
          onOpened={(deck) => {
            on.onOpened(deck);
            say(fill(w.opened, { title: deck.title }));
          }}
          onSay={say}
        />
      </div>
      <div className="deck-said">
        <p role="status">{said}</p>
        {removed === null ? null : (
          <button
            type="button"
            className="button"
            onClick={() => {
              on.onBringBack(removed);
              say(fill(w.broughtBack, { title: removed.title }));
            }}
          >
            {w.undoRemove}
          </button>
        )}
      </div>
      <section className="deck-shelf" aria-labelledby="decks-kept">
        <h2 id="decks-kept">{w.kept}</h2>
        {kept.length === 0 ? <p className="quiet">{w.noneKept}</p> : null}
        <ul>
          {kept.map((deck) => (
            <DeckCard key={deck.id} deck={deck} catalogue={catalogue}>
              {present(deck)}
              <a className="button" href={hrefOf({ deck: deck.id })} aria-label={fill(w.editOf, { title: deck.title })}>
                {w.edit}
              </a>
              <button
                type="button"
                className="button"
                aria-label={fill(w.removeOf, { title: deck.title })}
                onClick={() => {
                  on.onRemove(deck);
                  say(fill(w.removed, { title: deck.title }), deck);
                }}
              >
                {w.remove}
              </button>
              {ways(deck)}
            </DeckCard>
          ))}
        </ul>
      </section>
      <section className="deck-shelf" aria-labelledby="decks-ready">
        <h2 id="decks-ready">{w.ready}</h2>
        {ready === null ? <p aria-busy="true">{w.reading}</p> : null}
        {ready === 'failed' ? <p>{w.readyFailed}</p> : null}
        {ready?.length === 0 ? <p className="quiet">{w.noneReady}</p> : null}
        <ul>
          {(ready === 'failed' ? [] : (ready ?? [])).map((deck) => (
            <DeckCard key={deck.id} deck={deck} catalogue={catalogue}>
              {present(deck)}
              <button type="button" className="button" aria-label={fill(w.copyOf, { title: deck.title })} onClick={() => on.onCopy(deck)}>
                {w.copy}
              </button>
              {ways(deck)}
            </DeckCard>
          ))}
        </ul>
      </section>
    </>
  );
}

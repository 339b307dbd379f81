import { useEffect, useState } from 'react';
import { useExhibitReader } from '../../charts/exhibits-context';
import type { Deck } from '../../domain/deck';
import { useRouter, writeAddress } from '../../ui/address';
import type { TalkProps } from './talk-props';
import { TalkView } from './talk-view';
import { Waiting } from './waiting';

/** The page an address shows, as a talk. It stays what it was when the talk began. */
export function PageTalk(props: TalkProps) {
  const { deckOf } = useExhibitReader();
  const { address } = useRouter();
  const [asked] = useState(() => writeAddress({ ...address, mode: null, slide: null, auto: null, perSheet: null, handoutNotes: null }));
  const [deck, setDeck] = useState<Deck | null | 'failed'>(null);
  useEffect(() => {
    let isLeft = false;
    deckOf(asked).then(
      (made) => {
        if (!isLeft) setDeck(made);
      },
      () => {
        if (!isLeft) setDeck('failed');
      },
    );
    return () => {
      isLeft = true;
    };
  }, [deckOf, asked]);
  if (deck === null || deck === 'failed') return <Waiting isOver={deck !== null} onLeave={props.onLeave} />;
  return <TalkView {...props} deck={deck} />;
}

import { useEffect, useEffectEvent } from 'react';
import { writeDeckLink } from '../../data/deck-link';
import { useDeckNamed } from '../../features/decks';
import { fill } from '../../i18n/fill';
import { presentWords } from '../../i18n/messages/present';
import { usePartWords } from '../../i18n/part-words';
import { useRouter } from '../../ui/address';
import type { TalkProps } from './talk-props';
import { TalkView } from './talk-view';
import { Waiting } from './waiting';

/** The talk an address names. */
export function NamedTalk(props: TalkProps) {
  const { address, go } = useRouter();
  const w = usePartWords(presentWords);
  const { deck, isOver, isOther, isPassing, told } = useDeckNamed(address.deck);
  // Where nothing is kept, only its address can bring the deck to the speaker's window and over a reload.
  const link = deck !== null && isPassing ? writeDeckLink(deck) : null;
  const bring = useEffectEvent(() => {
    if (link !== null) go({ deck: link }, { replace: true });
  });
  useEffect(() => bring(), [link]);
  if (deck === null) return <Waiting isOver={isOver} told={told} onLeave={props.onLeave} />;
  const unknown = isOther ? <p className="notice">{fill(w.unknownDeck, { deck: address.deck ?? '' })}</p> : null;
  return <TalkView {...props} deck={deck} notices={unknown === null ? props.notices : <>{unknown}{props.notices}</>} />;
}

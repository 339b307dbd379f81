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
  const { address } = useRouter();
  const w = usePartWords(presentWords);
  const { deck, isOver, isOther, told } = useDeckNamed(address.deck);
  if (deck === null) return <Waiting isOver={isOver} told={told} onLeave={props.onLeave} />;
  const unknown = isOther ? <p className="notice">{fill(w.unknownDeck, { deck: address.deck ?? '' })}</p> : null;
  return <TalkView {...props} deck={deck} notices={unknown === null ? props.notices : <>{unknown}{props.notices}</>} />;
}

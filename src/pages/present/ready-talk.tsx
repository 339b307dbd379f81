import { useQuery } from '@tanstack/react-query';
import { useAccess } from '../../data/context';
import { decksQuery } from '../../data/queries';
import { fill } from '../../i18n/fill';
import { presentWords } from '../../i18n/messages/present';
import { usePartWords } from '../../i18n/part-words';
import { useRouter } from '../../ui/address';
import { type TalkProps, TalkView } from './talk-view';
import { Waiting } from './waiting';

/** The ready talk an address names. */
export function ReadyTalk(props: TalkProps) {
  const { source, language } = useAccess();
  const { address } = useRouter();
  const w = usePartWords(presentWords);
  const { data, isError } = useQuery(decksQuery(source, language));
  const decks = data?.content ?? [];
  const named = decks.find(({ id }) => id === address.deck);
  const deck = named ?? decks[0];
  const unknown = address.deck !== null && named === undefined ? fill(w.unknownDeck, { deck: address.deck }) : null;
  if (deck === undefined) return <Waiting isOver={isError || data !== undefined} onLeave={props.onLeave} />;
  return <TalkView {...props} deck={deck} notices={unknown === null ? props.notices : <><p className="notice">{unknown}</p>{props.notices}</>} />;
}

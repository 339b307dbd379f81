import { lazy, Suspense, useCallback, useState } from 'react';
import type { Deck } from '../../domain/deck';
import type { DeckChanges } from '../../domain/deck-pins';
import { changesOf, ChangesNotice } from '../../features/decks';
import { PassportHost } from '../../features/passport';
import { useRouter } from '../../ui/address';
import { BeforeTalk } from './before-talk';
import { type DeckShown, useDeckShown } from './deck-shown';
import { Speaker } from './speaker';
import { Stage } from './stage';
import { speakerName } from './talk-id';
import type { TalkProps } from './talk-props';
import { useTalk } from './use-talk';
import { useWakeLock } from './use-window';

const Handout = lazy(async () => ({ default: (await import('./handout/handout')).Handout }));

/** A deck before its audience, in the window of its speaker, or on paper. */
export function TalkView(props: TalkProps & { readonly deck: Deck }) {
  const { address } = useRouter();
  if (address.mode !== 'print') return <TalkToHold {...props} />;
  return (
    <Suspense fallback={<main id="main" aria-busy="true" />}>
      <Handout {...props} />
    </Suspense>
  );
}

/** A talk that begins at its first slide begins by telling which of its figures changed; one that goes on does not. */
function TalkToHold({ deck, ...props }: TalkProps & { readonly deck: Deck }) {
  const { address } = useRouter();
  const about = useDeckShown(deck);
  const [isBegun, setBegun] = useState(address.mode === 'speaker' || address.slide !== null || address.auto !== null);
  const start = useCallback(() => setBegun(true), []);
  const { pinned } = deck;
  const changes = pinned === null || pinned.revision === props.catalogue.revision ? NO_CHANGES : changesOf(deck, about.shown);
  const isTold = changes !== null && changes.changes.length + changes.unknown.length === 0;
  if (!isBegun && pinned !== null && !isTold) {
    return (
      <PassportHost>
        <BeforeTalk title={deck.title} pinned={pinned} changes={changes} onStart={start} onLeave={props.onLeave} />
      </PassportHost>
    );
  }
  const told = pinned === null || changes === null || isTold ? null : <ChangesNotice pinned={pinned} changes={changes} />;
  return <HeldTalk {...props} about={about} notices={told === null ? props.notices : <>{told}{props.notices}</>} />;
}

const NO_CHANGES: DeckChanges = { changes: [], unknown: [] };

function HeldTalk({ about, ...props }: TalkProps & { readonly about: DeckShown }) {
  const { address, hrefOf } = useRouter();
  const hand = useTalk(about.deck, about.shape, props.catalogue.revision);
  const [isSplit, setIsSplit] = useState(false);
  const isSpeaker = address.mode === 'speaker';
  const openSpeaker = () => {
    const opened = window.open(hrefOf({ mode: 'speaker', auto: null }), speakerName(hand.id), 'popup,width=1280,height=800');
    if (opened !== null) hand.meet(opened);
    setIsSplit(opened === null);
  };
  const split = { onTryAgain: openSpeaker, onStage: () => setIsSplit(false) };
  useWakeLock();
  return (
    <div className="talk-around" data-blank={isSpeaker || isSplit ? undefined : (hand.talk.blank ?? undefined)}>
      <PassportHost>
        {isSpeaker || isSplit ? (
          <Speaker about={about} hand={hand} split={isSpeaker ? null : split} {...props} />
        ) : (
          <Stage about={about} hand={hand} onSpeaker={openSpeaker} {...props} />
        )}
      </PassportHost>
    </div>
  );
}

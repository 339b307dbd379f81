import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { Catalogue } from '../../domain/catalogue';
import type { Deck } from '../../domain/deck';
import { PassportHost } from '../../features/passport';
import { absoluteLink } from '../../ui/absolute-link';
import { useRouter } from '../../ui/address';
import { useDeckShown } from './deck-shown';
import { Speaker } from './speaker';
import { Stage } from './stage';
import { speakerName } from './talk-id';
import { useTalk } from './use-talk';
import { useWakeLock } from './use-window';

export interface TalkProps {
  readonly catalogue: Catalogue;
  /** What is told to the speaker and never to the audience. */
  readonly notices: ReactNode;
  readonly onLeave: () => void;
}

const Handout = lazy(async () => ({ default: (await import('./handout/handout')).Handout }));

/** A deck before its audience, in the window of its speaker, or on paper. */
export function TalkView(props: TalkProps & { readonly deck: Deck }) {
  const { address } = useRouter();
  if (address.mode !== 'print') return <HeldTalk {...props} />;
  return (
    <Suspense fallback={<main id="main" aria-busy="true" />}>
      <Handout {...props} />
    </Suspense>
  );
}

function HeldTalk({ deck, ...props }: TalkProps & { readonly deck: Deck }) {
  const { address, hrefOf } = useRouter();
  const about = useDeckShown(deck);
  const hand = useTalk(deck, about.shape, props.catalogue.revision);
  const [isSplit, setIsSplit] = useState(false);
  const isSpeaker = address.mode === 'speaker';
  const openSpeaker = () => {
    const opened = window.open(absoluteLink(hrefOf({ mode: 'speaker', auto: null })), speakerName(hand.id), 'popup,width=1280,height=800');
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

import { useCallback, useEffect, useEffectEvent, useReducer, useRef, useState } from 'react';
import type { Deck } from '../../domain/deck';
import { useRouter } from '../../ui/address';
import { type Line, openLine } from './line';
import { act, type Shape, startOf, type Talk, type TalkAction } from './talk';
import { talkIdOf } from './talk-id';

/** How long a slide stays in a show that was not told how long, in seconds. */
const USUAL_SECONDS = 15;

export interface TalkInHand {
  readonly talk: Talk;
  readonly send: (action: TalkAction) => void;
  /** How long a slide stays in a show that goes on by itself. */
  readonly seconds: number;
  /** Of the talk, the same in all its windows. */
  readonly id: string;
  /** Revision of the figures in the other window of the talk; null while it has not said so. */
  readonly otherRevision: string | null;
  /** Tells of the window opened for the speaker. */
  readonly meet: (other: Window) => void;
}

interface Step {
  readonly action: TalkAction;
  readonly shape: Shape;
}

/** The talk in this window, which shows figures of `revision`: in step with its address and with its other windows. */
export function useTalk(deck: Deck, shape: Shape, revision: string): TalkInHand {
  const { address } = useRouter();
  const [seconds] = useState(address.auto ?? USUAL_SECONDS);
  const [id] = useState(talkIdOf);
  const [talk, dispatch] = useReducer(
    (now: Talk, { action, shape: of }: Step) => act(now, action, of),
    null,
    () => startOf(indexOf(deck, address.slide), address.auto === null ? 'off' : 'playing', { count: address.mode === 'speaker' ? -1 : 0, now: Date.now() }),
  );
  const send = useCallback((action: TalkAction) => dispatch({ action, shape }), [shape]);
  useAddress(deck, talk, seconds, send);
  const line = useRef<Line | null>(null);
  const [otherRevision, setOtherRevision] = useState<string | null>(null);
  const tell = useEffectEvent(() => line.current?.send({ kind: 'talk', talk, revision }));
  const learn = useEffectEvent((other: Talk) => send({ kind: 'adopt', talk: other }));
  useEffect(() => {
    const opened = openLine({ id, revision }, (message) => {
      setOtherRevision((known) => message.revision ?? known);
      if (message.kind === 'hello') tell();
      else learn(message.talk);
    });
    line.current = opened;
    opened.send({ kind: 'hello', revision });
    return () => opened.close();
  }, [id, revision]);
  useEffect(() => {
    if (talk.count > 0) tell();
  }, [talk.count]);
  return { talk, send, seconds, id, otherRevision, meet: (other) => line.current?.meet(other) };
}

const indexOf = (deck: Deck, slide: string | null): number => Math.max(0, deck.slides.findIndex(({ id }) => id === slide));

/** Keeps the slide in the address, so that a reload finds it, and follows an address that was changed. */
function useAddress(deck: Deck, talk: Talk, seconds: number, send: TalkInHand['send']): void {
  const { address, go } = useRouter();
  const known = useRef(address.slide);
  const slide = deck.slides[talk.slide]?.id ?? null;
  const auto = talk.play === 'off' ? null : seconds;
  const write = useEffectEvent(() => {
    if (slide === known.current && auto === address.auto) return;
    known.current = slide;
    go({ slide, auto }, { replace: true });
  });
  const read = useEffectEvent(() => {
    if (address.slide === known.current) return;
    known.current = address.slide;
    send({ kind: 'go', slide: indexOf(deck, address.slide) });
  });
  useEffect(() => read(), [address.slide]);
  useEffect(() => write(), [slide, auto]);
}

import { useEffect, useLayoutEffect, useRef } from 'react';
import { emptyAddress, type Address, useRouter, writeAddress } from '../ui/address';
import { isTalk } from './in-talk';

interface Left {
  readonly address: Address;
  readonly scrollY: number;
  readonly focused: Element | null;
}

const pageBehind = (address: Address): Address =>
  address.page === 'present' ? emptyAddress(address.language) : { ...address, mode: null, deck: null, slide: null, auto: null, perSheet: null, handoutNotes: null };

/**
 * The way out of a talk, to where it was begun: the same address, place and focus. A talk that was opened by its own
 * address leads to the page it shows.
 */
export function useReturn(): () => void {
  const { address, go, back } = useRouter();
  const inTalk = isTalk(address);
  const scrollY = useRef(0);
  const left = useRef<Left | null>(null);
  const before = useRef<Address | null>(null);
  useEffect(() => {
    if (inTalk) return undefined;
    before.current = address;
    const follow = () => {
      scrollY.current = window.scrollY;
    };
    window.addEventListener('scroll', follow, { passive: true });
    return () => window.removeEventListener('scroll', follow);
  }, [inTalk, address]);
  useLayoutEffect(() => {
    if (!inTalk || before.current === null) return;
    left.current = { address: before.current, scrollY: scrollY.current, focused: document.activeElement };
  }, [inTalk]);
  useEffect(() => {
    const from = left.current;
    if (inTalk || from === null) return undefined;
    left.current = null;
    const frame = requestAnimationFrame(() => {
      if (from.focused instanceof HTMLElement) from.focused.focus({ preventScroll: true });
      window.scrollTo(0, from.scrollY);
    });
    return () => cancelAnimationFrame(frame);
  }, [inTalk]);
  return () => {
    const target = pageBehind(address);
    const from = left.current?.address;
    const isFromHere = from !== undefined && (address.page === 'present' || writeAddress(from) === writeAddress(target));
    if (isFromHere) back();
    else go(target, { replace: true });
  };
}

import { useRef } from 'react';
import { type Address, useRouter } from '../../../ui/address';

interface Gesture {
  readonly change: (changes: Partial<Address>) => void;
  /** When the pointer or the key is let go. */
  readonly end: () => void;
}

/** Changes the address while something is dragged: one step to go back over, however long the way. */
export function useGesture(): Gesture {
  const { go } = useRouter();
  const isGoing = useRef(false);
  return {
    change: (changes) => {
      go(changes, { replace: isGoing.current });
      isGoing.current = true;
    },
    end: () => {
      isGoing.current = false;
    },
  };
}

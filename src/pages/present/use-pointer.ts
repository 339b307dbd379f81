import { type RefObject, useEffect, useRef, useState } from 'react';

/** How long the bar stays after the pointer rests. */
const REST_MS = 3000;

/**
 * Where the pointer is over the stage. `isAwake` while it has moved lately; `at` gives its place in parts of width and
 * height, null before it came; what `ref` is given to follows it.
 */
export function usePointer(root: RefObject<HTMLElement | null>) {
  const [isAwake, setIsAwake] = useState(false);
  const last = useRef<{ readonly x: number; readonly y: number } | null>(null);
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const follow = ({ clientX, clientY }: PointerEvent) => {
      last.current = { x: clientX / window.innerWidth, y: clientY / window.innerHeight };
      if (ref.current) ref.current.style.translate = `${clientX}px ${clientY}px`;
      setIsAwake(true);
      clearTimeout(timer);
      timer = setTimeout(() => setIsAwake(false), REST_MS);
    };
    const stage = root.current;
    stage?.addEventListener('pointermove', follow);
    stage?.addEventListener('pointerdown', follow);
    return () => {
      clearTimeout(timer);
      stage?.removeEventListener('pointermove', follow);
      stage?.removeEventListener('pointerdown', follow);
    };
  }, [root]);
  return { isAwake, ref, at: () => last.current };
}

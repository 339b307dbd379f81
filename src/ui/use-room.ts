import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

interface Room {
  /** CSS pixels. */
  readonly width: number;
  /** How much larger than usual text is: 1 on a desk, more on a wall. */
  readonly scale: number;
}

const USUAL_TEXT_PX = 16;

/** The room there is in the element the reference is put on; `assumed` pixels wide until it is known. */
export function useRoom<T extends Element>(assumed: number): readonly [RefObject<T | null>, Room] {
  const ref = useRef<T>(null);
  const [room, setRoom] = useState<Room>({ width: assumed, scale: 1 });
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const measure = () => {
      const width = Math.floor(element.clientWidth);
      const scale = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / USUAL_TEXT_PX || 1;
      setRoom((before) => (width === 0 || (width === before.width && scale === before.scale) ? before : { width, scale }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, room];
}

import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

export interface Box {
  /** CSS pixels of the slide as it is laid out, before it is scaled to the screen. */
  readonly width: number;
  readonly height: number;
}

/** The box an element has been given; `assumed` until it is known. What stands in the element must not widen it. */
export function useBox<T extends HTMLElement>(assumed: Box): readonly [RefObject<T | null>, Box] {
  const ref = useRef<T>(null);
  const [box, setBox] = useState(assumed);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element;
      setBox((before) => (width === 0 || height === 0 || (width === before.width && height === before.height) ? before : { width, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, box];
}

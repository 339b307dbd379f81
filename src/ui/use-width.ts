import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** The width in CSS pixels of the element the reference is put on, `assumed` until it is known. */
export function useWidth<T extends Element>(assumed: number): readonly [RefObject<T | null>, number] {
  const ref = useRef<T>(null);
  const [width, setWidth] = useState(assumed);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const measure = () => setWidth((before) => Math.floor(element.clientWidth) || before);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}

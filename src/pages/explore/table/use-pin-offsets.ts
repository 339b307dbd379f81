import { type CSSProperties, type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** How far from the left edge a pinned column stands; nothing for a column that scrolls. */
export const pinStyle = (place: number): CSSProperties | undefined => (place < 0 ? undefined : { left: `var(--pin-${place}, 0px)` });

const sameOffsets = (a: readonly number[], b: readonly number[]): boolean => a.length === b.length && a.every((x, i) => x === b[i]);

/** Height of the heads, then where each pinned column begins: after the widths of those before it. */
function measure(head: HTMLElement): readonly number[] {
  let offset = 0;
  const starts = [...head.querySelectorAll<HTMLElement>('[data-pin]')].map((cell) => {
    const start = offset;
    offset += cell.offsetWidth;
    return start;
  });
  return [head.offsetHeight, ...starts];
}

/**
 * Where what stays in sight stands, as custom properties for the table: pinned columns from the left, heads of groups
 * below those of columns. Measured on the row of heads the reference is put on; `pinned` says when to look again.
 */
export function usePinOffsets(pinned: readonly string[]): readonly [RefObject<HTMLTableRowElement | null>, CSSProperties] {
  const ref = useRef<HTMLTableRowElement>(null);
  const [offsets, setOffsets] = useState<readonly number[]>([]);
  useLayoutEffect(() => {
    const head = ref.current;
    if (!head) return undefined;
    const look = () => {
      const next = measure(head);
      setOffsets((before) => (sameOffsets(before, next) ? before : next));
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(head);
    for (const cell of head.querySelectorAll('[data-pin]')) observer.observe(cell);
    return () => observer.disconnect();
  }, [pinned]);
  return [ref, Object.fromEntries(offsets.map((px, i) => [i === 0 ? '--head' : `--pin-${i - 1}`, `${px}px`])) as CSSProperties];
}

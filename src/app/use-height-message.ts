import { type RefObject, useEffect } from 'react';

/**
 * Tells the page around a frame how tall the content is, whenever that changes: `{ type: 'saola:height', height }` in
 * pixels. Any page may hear it, since it says nothing but a size. Without a page around nothing is told.
 */
export function useHeightMessage(content: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = content.current;
    if (element === null || window.parent === window) return undefined;
    const tell = () => {
      const height = Math.ceil(element.getBoundingClientRect().height);
      window.parent.postMessage({ type: 'saola:height', height }, '*');
    };
    const observer = new ResizeObserver(tell);
    observer.observe(element);
    return () => observer.disconnect();
  }, [content]);
}

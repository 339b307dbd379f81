import { useEffect } from 'react';

/** A CSS string of any text. */
const quoted = (text: string): string => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

/** What stands at the edge of every printed page while this is shown. */
export function usePaperEdges(head: string, foot: string): void {
  useEffect(() => {
    const root = document.documentElement;
    root.style.setProperty('--print-head', quoted(head));
    root.style.setProperty('--print-foot', quoted(foot));
    return () => {
      root.style.removeProperty('--print-head');
      root.style.removeProperty('--print-foot');
    };
  }, [head, foot]);
}

/** What the page has seen of itself; times in milliseconds from its start, Infinity for what has not happened. */
export interface Seen {
  firstPaint: number;
  /** The frame after a drawing of enough marks stood in the page. */
  firstChart: number;
  /** What had been written ahead has been taken over by what answers. */
  answers: number;
  /** What tasks took beyond 50 ms each. */
  blocked: number;
  shifted: number;
  /** The last change of the page. */
  changed: number;
}

/** What measures and the page have in common; `window.saolaSeen`. */
export interface Probed {
  readonly saolaSeen: Seen;
}

/** Runs in the page before its own scripts. Everything it needs stands inside it. */
export function watchPage(): void {
  const seen: Seen = { firstPaint: Infinity, firstChart: Infinity, answers: Infinity, blocked: 0, shifted: 0, changed: 0 };
  Object.assign(window, { saolaSeen: seen });
  const longTask = 50;
  const leastArea = 10_000;
  const leastMarks = 5;
  const each = (type: string, look: (entry: PerformanceEntry) => void): void =>
    new PerformanceObserver((list) => list.getEntries().forEach(look)).observe({ type, buffered: true });
  each('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') seen.firstPaint = entry.startTime;
  });
  each('longtask', ({ duration }) => {
    seen.blocked += Math.max(0, duration - longTask);
  });
  each('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & { readonly value: number; readonly hadRecentInput: boolean };
    if (!hadRecentInput) seen.shifted += value;
  });
  const isDrawn = (svg: SVGSVGElement): boolean =>
    svg.clientWidth * svg.clientHeight >= leastArea && svg.querySelectorAll('path, rect, circle, line').length >= leastMarks;
  new MutationObserver(() => {
    seen.changed = performance.now();
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const look = (): void => {
    if (seen.firstChart === Infinity && [...document.querySelectorAll('svg')].some(isDrawn)) {
      requestAnimationFrame(() => {
        seen.firstChart = performance.now();
      });
    }
    if (seen.answers === Infinity && document.querySelector('h1') !== null && document.getElementById('first') === null) seen.answers = performance.now();
    if (seen.firstChart === Infinity || seen.answers === Infinity) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

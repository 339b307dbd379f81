import type { Styles } from './svg-copy';

/** What a picture on white paper is drawn with, whatever theme is on screen. */
export interface Paper {
  readonly surface: string;
  readonly ink: string;
  readonly ink2: string;
  readonly font: string;
}

/**
 * Runs `read` while the page has its light theme. The page never shows it: theme and style are set back before
 * the browser draws again, so `read` must not wait for anything.
 */
export function inLightTheme<T>(page: HTMLElement, read: () => T): T {
  const { theme } = page.dataset;
  page.dataset.theme = 'light';
  try {
    return read();
  } finally {
    if (theme === undefined) delete page.dataset.theme;
    else page.dataset.theme = theme;
  }
}

export function readPaper(page: HTMLElement): Paper {
  const style = getComputedStyle(page);
  const token = (name: string, otherwise: string): string => style.getPropertyValue(name).trim() || otherwise;
  return {
    surface: token('--surface', 'white'),
    ink: token('--ink', 'black'),
    ink2: token('--ink-2', 'black'),
    font: token('--font', 'sans-serif'),
  };
}

const KNOWN_TO_ALL = /^(none|currentcolor|context-|rgba?\(|#|url\(|[a-z]+$|$)/i;

/** A mixed colour such as oklab(…) as the rgb() it is painted in, which office programs read too. */
function painted(colour: string): string {
  if (KNOWN_TO_ALL.test(colour)) return colour;
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d');
  if (context === null) return colour;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0, alpha = 255] = context.getImageData(0, 0, 1, 1).data;
  return alpha === 255 ? `rgb(${r}, ${g}, ${b})` : `rgba(${r}, ${g}, ${b}, ${alpha / 255})`;
}

/** Styles as the page has them at this moment. */
export function liveStyles(): Styles {
  const colours = new Map<string, string>();
  return {
    of: (element) => getComputedStyle(element),
    colour: (value) => {
      const known = colours.get(value) ?? painted(value);
      colours.set(value, known);
      return known;
    },
  };
}

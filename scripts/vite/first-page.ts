/** What is written into the page. */
export interface FirstView {
  readonly views: readonly { readonly language: string; readonly html: string }[];
  /** Widths in CSS pixels its drawings are made for, ascending. */
  readonly rooms: readonly number[];
  /** A function of one argument, as text. */
  readonly script: string;
  /** The language of the settings. */
  readonly language: string;
  /** The settings, as JSON. */
  readonly settings: string;
}

interface Styled {
  readonly html: string;
  readonly css: string;
}

/** The policy of the page forbids style attributes, so each way of styling becomes a class. */
export function classesForStyles(html: string): Styled {
  const names = new Map<string, string>();
  const nameOf = (style: string): string => {
    const name = names.get(style) ?? `f${names.size}`;
    names.set(style, name);
    return name;
  };
  const styled = html.replace(/<([a-z][\w-]*)((?:\s[^\s=>]+(?:="[^"]*")?)*)(\/?)>/gi, (tag, name: string, attributes: string, end: string) => {
    const style = / style="([^"]*)"/.exec(attributes)?.[1];
    if (style === undefined) return tag;
    const rest = attributes.replace(/ style="[^"]*"/, '');
    const added = nameOf(style);
    const classed = / class="/.test(rest) ? rest.replace(/ class="/, ` class="${added} `) : `${rest} class="${added}"`;
    return `<${name}${classed}${end}>`;
  });
  return { html: styled, css: [...names].map(([style, name]) => `.${name}{${style.replaceAll('&#x27;', "'").replaceAll('&quot;', '"')}}`).join('') };
}

/** Shows of the drawings the widest there is room for. */
export function styleOfRooms(rooms: readonly number[]): string {
  const rules = rooms.map((room, i) => {
    const [from, to] = [i === 0 ? null : `(min-width:${room}px)`, rooms[i + 1]];
    const range = [from, to === undefined ? null : `(max-width:${to - 0.02}px)`].filter((part) => part !== null).join(' and ');
    return `@container${range === '' ? '' : ` ${range}`}{.room-${room}{display:block}}`;
  });
  return `.still-rooms{container-type:inline-size}.still-rooms>*{display:none}${rules.join('')}`;
}

/** One language shows, or none; meanwhile the page itself is laid out unseen. */
const styleOfLanguages = (languages: readonly string[], shown: string): string =>
  [
    '#first>div{display:none}',
    ...languages.map((language) => `[data-first=${language}] #first-${language}{display:block}`),
    `html:not([data-first]) #first-${shown}{display:block}`,
    '#first select:disabled{opacity:1;color:inherit;cursor:inherit}',
    'html:not([data-first=none]) #first~#root{position:absolute;inset:0 0 auto;visibility:hidden}',
  ].join('');

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Form fields do nothing before the scripts are there. */
const withoutFields = (html: string): string => html.replace(/<(select|input)\b/g, '<$1 disabled');

/** Addresses in the style sheet are relative to it, and the page stands a folder above. */
const fromPage = (css: string): string => css.replace(/url\((["']?)(?:\.\/)?([^"'():]+)\1\)/g, 'url(./assets/$2)');

/**
 * The page with its first views. `needed` gives of the style sheet of the build what a document needs.
 * @throws {Error} when the page has no place for them.
 */
export async function firstPage(page: string, view: FirstView, needed: (html: string) => Promise<string>): Promise<string> {
  const bodies = view.views.map(({ language, html }) => `<div id="first-${language}" lang="${language}">${withoutFields(html)}</div>`);
  const { html, css } = classesForStyles(`<div id="first" data-settings="${escape(view.settings)}">${bodies.join('')}</div>`);
  const sheet = /\s*<link rel="stylesheet"[^>]*>/.exec(page)?.[0];
  const place = '<div id="root"></div>';
  if (sheet === undefined || !page.includes(place)) throw new Error('index.html has no style sheet or no #root');
  // The sheet comes after the view, which does without it, and before the scripts, which do not.
  const filled = page.replace(sheet, '').replace(place, () => `${html}${sheet.trim()}\n    ${place}`);
  const languages = view.views.map(({ language }) => language);
  const own = `${styleOfLanguages(languages, view.language)}${styleOfRooms(view.rooms)}${css}`;
  const style = `${fromPage(await needed(filled.replace(sheet.trim(), '')))}${own}`;
  const { language, settings } = view;
  const asked = JSON.stringify({ language, settings }).replaceAll('<', '\\u003c');
  return filled.replace('</head>', () => `<style>${style}</style><script>(${view.script})(${asked})</script></head>`);
}

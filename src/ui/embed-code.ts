interface Frame {
  readonly src: string;
  /** What the frame shows, for readers who do not see it. */
  readonly title: string;
  readonly heightPx: number;
}

const ENTITIES = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

/** A text as it stands between the quotation marks of an attribute, on one line. */
const attribute = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[&<>"]/g, (sign) => ENTITIES.get(sign) ?? sign);

/** What another page holds to show this one in a frame. */
export const frameCode = ({ src, title, heightPx }: Frame): string =>
  `<iframe src="${attribute(src)}" title="${attribute(title)}" width="100%" height="${heightPx}" loading="lazy" style="border:0"></iframe>`;

/**
 * What another page may hold besides, so that the frame is as tall as its content: docs/embedding.md explains it.
 * It heeds messages of the frame's own origin and window only.
 */
export const heightCode = (src: string): string =>
  [
    '<script>',
    "addEventListener('message', ({ origin, source, data }) => {",
    `  if (origin !== ${JSON.stringify(new URL(src).origin).replaceAll('<', '\\u003c')} || data?.type !== 'saola:height' || !Number.isFinite(data.height)) return;`,
    "  for (const frame of document.querySelectorAll('iframe')) {",
    "    if (frame.contentWindow === source) frame.style.height = `${Math.min(data.height, 4000)}px`;",
    '  }',
    '});',
    '</script>',
  ].join('\n');

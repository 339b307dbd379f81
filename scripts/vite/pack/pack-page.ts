import { createHash } from 'node:crypto';

/** What the page of a conference pack is made of. */
export interface PackParts {
  /** The whole program as one classic script. */
  readonly code: string;
  /** All style sheets as one, fonts and pictures as data: addresses. */
  readonly styles: string;
  /** The icon, an SVG document. */
  readonly icon: string;
}

/** Where the documents of a pack and the address of the page on the web are put in, by src/features/pack. */
const DOCUMENTS_GO_HERE = '<!--documents-->';
const ADDRESS_GOES_HERE = '<!--address-->';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * The policy of a pack. It names its script and its styles by what is in them, not by where they stand: browsers
 * disagree on what 'self' is for a page of a disk. No address of any host can be asked, and no worker is started.
 */
const packPolicy = ({ code, styles }: Pick<PackParts, 'code' | 'styles'>): string =>
  [
    "default-src 'none'",
    `script-src ${hashOf(code)}`,
    `style-src ${hashOf(styles)}`,
    "style-src-attr 'none'",
    'img-src data: blob:',
    'font-src data:',
    // The fonts of a picture are read out of the program itself.
    'connect-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');

/** Writes what would end or confuse a script element otherwise; the strings and patterns of the program keep their meaning. */
const insideScript = (code: string): string => code.replace(/<(?=\/?script|!--)/gi, String.raw`\x3C`);

/** @throws {Error} when the style sheets would end their element. */
function insideStyle(styles: string): string {
  if (/<\/style/i.test(styles)) throw new Error('The style sheets hold "</style"');
  return styles;
}

/** The page of every pack: all but the figures and the talk. */
export function packPage(parts: PackParts): string {
  const code = insideScript(parts.code);
  const styles = insideStyle(parts.styles);
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${packPolicy({ code, styles })}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Saola · Cải cách hành chính</title>
<link rel="icon" href="data:image/svg+xml;base64,${Buffer.from(parts.icon).toString('base64')}">
${ADDRESS_GOES_HERE}
<style>${styles}</style>
</head>
<body>
<div id="root"></div>
<noscript>Trang này cần JavaScript. This page needs JavaScript.</noscript>
${DOCUMENTS_GO_HERE}
<script>${code}</script>
</body>
</html>
`;
}

import { fill } from '../../i18n/fill';
import { packWords } from '../../i18n/messages/pack';
import type { Language } from '../../i18n/language';
import type { DeckNotes } from './notes';

export interface NotesPage extends DeckNotes {
  readonly language: Language;
  /** Which figures these are, in a line. */
  readonly edition: string;
}

/** Windows' own editor breaks lines at these alone, in its older editions. */
export const textFile = (lines: readonly string[]): string => `\uFEFF${lines.join('\n').replace(/\r?\n/g, '\r\n')}\r\n`;

export function notesText({ heading, organisation, slides, edition, language }: NotesPage): string {
  const { said, source } = packWords[language];
  const lines = slides.flatMap(({ message, about, text, notes, remarks, sources }, i) => [
    '',
    `${i + 1}. ${message}`,
    ...[about, text, ...remarks].filter((part) => part !== ''),
    ...(notes === '' ? [] : [`${said}: ${notes}`]),
    ...(sources === '' ? [] : [fill(source, { sources })]),
  ]);
  return textFile([heading, organisation, edition, ...lines]);
}

const entities = new Map([['&', '&amp;'], ['<', '&lt;'], ['>', '&gt;'], ['"', '&quot;'], ["'", '&#39;']]);

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities.get(sign) ?? '');

const paragraph = (name: string, text: string): string => (text === '' ? '' : `<p class="${name}">${escaped(text).replace(/\r?\n/g, '<br>')}</p>\n`);

export const notesStyle = `
@page { size: A4; margin: 20mm 15mm 20mm 30mm }
body { font: 13pt/1.45 "Times New Roman", serif; color: #000; background: #fff; max-width: 165mm; margin: 8mm auto; padding: 0 4mm }
h1 { font-size: 17pt; margin: 0 0 2mm }
h2 { font-size: 13pt; margin: 0 }
section { break-inside: avoid; border-top: 1px solid #000; padding: 3mm 0; margin-top: 3mm }
p { margin: 1mm 0 }
.about, .remark, .source, .edition { font-size: 11pt }
.notes { font-size: 14pt; margin: 2mm 0 }
`;

/** The hash of `notesStyle`: a page opened from a disk cannot be asked to work it out. */
export const notesStyleHash = 'sha256-HMCDFyQeh+NlBhkcp4rLcpinMmxfAQsTFTPfX+24mZg=';

/** A page to be printed: it runs nothing and loads nothing. */
export function notesHtml({ heading, organisation, slides, edition, language }: NotesPage): string {
  const { source } = packWords[language];
  const sections = slides.map(
    ({ message, about, text, notes, remarks, sources }, i) =>
      `<section>\n<h2>${i + 1}. ${escaped(message)}</h2>\n${paragraph('about', about)}${paragraph('text', text)}${paragraph('notes', notes)}${remarks
        .map((remark) => paragraph('remark', remark))
        .join('')}${sources === '' ? '' : paragraph('source', fill(source, { sources }))}</section>`,
  );
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${notesStyleHash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(heading)}</title>
<style>${notesStyle}</style>
</head>
<body>
<h1>${escaped(heading)}</h1>
${paragraph('organisation', organisation)}${paragraph('edition', edition)}${sections.join('\n')}
</body>
</html>
`;
}

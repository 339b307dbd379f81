import { Bookmark, convertToXmlComponent, ExternalHyperlink, FootnoteReferenceRun, type ParagraphChild, Paragraph } from 'docx';
import type { Figure } from '../../domain/figure';
import { localeOf } from '../../i18n/language';
import type { ReportWords } from '../../i18n/messages/report';
import type { Speech } from '../../i18n/words';
import { sizes, words } from './form';
import { noteOf, type NotePart } from './note-text';

/** The numbered notes of a document, gathered while it is written from its first line to its last. */
export interface Notes {
  /** From here on what has been noted is noted anew, so that a note stands near its figure. */
  readonly begin: () => void;
  /** What stands behind a figure: the number of its note. */
  readonly behind: (figure: Figure) => ParagraphChild;
  /** The notes by number, for the document. */
  readonly all: () => Readonly<Record<string, { readonly children: readonly Paragraph[] }>>;
}

const bookmarkOf = (number: number): string => `note${number}`;

const element = (name: string, attributes: Record<string, string>, ...elements: readonly object[]) => ({ type: 'element', name, attributes, elements: [...elements] });

/** The number of a note that stands elsewhere, renewed by Word when notes are added. */
function repeated(number: number): ParagraphChild {
  const look = element('w:rPr', {}, element('w:rStyle', { 'w:val': 'FootnoteReference' }));
  const text = element('w:t', {}, { type: 'text', text: String(number) });
  const field = element('w:fldSimple', { 'w:instr': ` NOTEREF ${bookmarkOf(number)} \\f \\h ` }, element('w:r', {}, look, text));
  return convertToXmlComponent(field) as ParagraphChild;
}

function noteRun({ text, kind }: NotePart): ParagraphChild {
  const run = words(text, { size: sizes.note, ...(kind === 'source' ? { language: { value: localeOf('vi') } } : {}) });
  return kind === 'link' ? new ExternalHyperlink({ link: text, children: [run] }) : run;
}

const noteParagraph = (parts: readonly NotePart[]): Paragraph =>
  new Paragraph({ style: 'FootnoteText', children: [words(' ', { size: sizes.note }), ...parts.map(noteRun)] });

export function createNotes(speech: Speech, w: ReportWords): Notes {
  const told: (readonly NotePart[])[] = [];
  const known = new Map<string, number>();
  return {
    begin: () => known.clear(),
    behind: (figure) => {
      const parts = noteOf(figure, { ...speech, w });
      const text = parts.map((part) => part.text).join('');
      const before = known.get(text);
      if (before !== undefined) return repeated(before);
      const number = told.push(parts);
      known.set(text, number);
      return new Bookmark({ id: bookmarkOf(number), children: [new FootnoteReferenceRun(number)] });
    },
    all: () => Object.fromEntries(told.map((parts, i) => [String(i + 1), { children: [noteParagraph(parts)] }])),
  };
}

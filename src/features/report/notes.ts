import { Bookmark, convertToXmlComponent, FootnoteReferenceRun, type ParagraphChild, Paragraph } from 'docx';
import type { Figure } from '../../domain/figure';
import type { ReportWords } from '../../i18n/messages/report';
import type { Speech } from '../../i18n/words';
import { sizes, words } from './form';
import { noteOf } from './note-text';

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

export function createNotes(speech: Speech, w: ReportWords): Notes {
  const texts: string[] = [];
  const known = new Map<string, number>();
  return {
    begin: () => known.clear(),
    behind: (figure) => {
      const text = noteOf(figure, { ...speech, w });
      const before = known.get(text);
      if (before !== undefined) return repeated(before);
      const number = texts.push(text);
      known.set(text, number);
      return new Bookmark({ id: bookmarkOf(number), children: [new FootnoteReferenceRun(number)] });
    },
    all: () => Object.fromEntries(texts.map((text, i) => [String(i + 1), { children: [new Paragraph({ style: 'FootnoteText', children: [words(` ${text}`, { size: sizes.note })] })] }])),
  };
}

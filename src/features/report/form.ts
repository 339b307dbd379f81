import { AlignmentType, type IParagraphOptions, type IRunOptions, type IStylesOptions, LineRuleType, Paragraph, type ParagraphChild, TextRun } from 'docx';
import { XML_FORBIDDEN } from '../../charts/download/xml-text';
import { type Language, localeOf } from '../../i18n/language';

/** Lengths of Decree 30/2020/NĐ-CP, Annex I, in twentieths of a point: A4; margins of 20, 30, 20 and 15 mm. */
export const page = { width: 11906, height: 16838, top: 1134, bottom: 1134, left: 1701, right: 851, header: 567 } as const;

export const textWidth = page.width - page.left - page.right;

/** Sizes of letters in half points. */
export const sizes = { body: 28, letterhead: 24, motto: 26, number: 26, table: 24, note: 20, recipients: 22 } as const;

/** Letters of a table, the largest first. */
export const tableSizes = [sizes.table, 22, 20] as const;

/** In lengths. */
export const POINT = 20;

/** How much narrower Times New Roman is than the font of the page, by which widths are estimated. */
export const NARROWER = 0.86;

const BLACK = '000000';
/** 1.27 cm. */
const FIRST_LINE = 720;
/** 6 pt. */
const BETWEEN = 120;

const FONT = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia: 'Times New Roman' };

const heading = { run: { font: FONT, size: sizes.body, bold: true, italics: false, color: BLACK }, paragraph: { spacing: { before: BETWEEN, after: BETWEEN }, keepNext: true } };
const note = { run: { font: FONT, size: sizes.note, color: BLACK }, paragraph: { spacing: { after: 20 } } };

/** Every style a document is written with: one font, black, in the language of the document. */
export const stylesOf = (language: Language): IStylesOptions => ({
  default: {
    document: { run: { font: FONT, size: sizes.body, color: BLACK, language: { value: localeOf(language), eastAsia: localeOf(language) } } },
    title: heading,
    heading1: heading,
    heading2: heading,
    heading3: heading,
    heading4: heading,
    heading5: heading,
    heading6: heading,
    hyperlink: { run: { color: BLACK } },
    footnoteText: note,
    footnoteTextChar: { run: note.run },
  },
});

/** Words as they are written, without what no XML document may hold. */
export const words = (text: string, look: Omit<IRunOptions, 'text' | 'children'> = {}): TextRun =>
  new TextRun({ ...look, text: text.replace(XML_FORBIDDEN, '') });

type Content = string | readonly ParagraphChild[];

const childrenOf = (content: Content): readonly ParagraphChild[] => (typeof content === 'string' ? [words(content)] : content);

/** A paragraph of the body: justified, its first line set in, 6 pt to the next. */
export const paragraph = (content: Content, more: IParagraphOptions = {}): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.BOTH,
    indent: { firstLine: FIRST_LINE },
    spacing: { before: 0, after: BETWEEN, line: 264, lineRule: LineRuleType.AUTO },
    ...more,
    children: childrenOf(content),
  });

/** A line of its own, such as those of the letterhead: nothing set in, nothing between. */
export const line = (content: Content, more: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ alignment: AlignmentType.CENTER, ...more, children: childrenOf(content) });

/** Nothing, of a height. */
export const gap = (height: number): Paragraph => new Paragraph({ spacing: { line: height, lineRule: LineRuleType.EXACT } });

/** A rule of a length in the middle of a line of another. */
export const rule = (length: number, lineWidth: number): Paragraph => {
  const side = Math.max(0, Math.round((lineWidth - length) / 2));
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { line: 60, lineRule: LineRuleType.EXACT, after: 60 },
    border: { bottom: { style: 'single', size: 6, space: 1, color: BLACK } },
  });
};

import { type Paragraph, Table, TableBorders, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { wrap } from '../../charts/frame/text';
import { type Language, localeOf } from '../../i18n/language';
import type { ReportWords } from '../../i18n/messages/report';
import { line, POINT, rule, sizes, textWidth, words } from './form';
import { isDraft, type Issue, type Issuer, numberLine, placeAndDate } from './issue';

const LEFT = 3800;
const RIGHT = textWidth - LEFT;

/** Widths of the motto in Times New Roman bold, in parts of its size: the rule below is as long as it. */
const MOTTO_WIDTH: Readonly<Record<Language, number>> = { vi: 12.24, en: 15.87 };
/** Of a bold capital, on average. */
const CAPITAL_WIDTH = 0.61;
/** Of the name above it: between a third and a half. */
const ISSUER_RULE = 0.4;

/** A name in capitals, which are as wide as those of the font of the page, in lines of like length that fit the left column. */
const linesOf = (name: string): readonly string[] => wrap(name, LEFT / POINT, sizes.letterhead / 2, true);

const NONE = { left: 0, right: 0, top: 0, bottom: 0 };

const cell = (children: readonly Paragraph[], width: number): TableCell =>
  new TableCell({ children, width: { size: width, type: WidthType.DXA }, margins: NONE });

/** Two columns without lines between them. */
export const columns = (left: readonly Paragraph[], right: readonly Paragraph[], widths: readonly [number, number]): Table =>
  new Table({
    rows: [new TableRow({ cantSplit: true, children: [cell(left, widths[0]), cell(right, widths[1])] })],
    width: { size: widths[0] + widths[1], type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: TableBorders.NONE,
    margins: NONE,
  });

interface Head {
  readonly issuer: Issuer;
  readonly issue: Issue;
  readonly language: Language;
  readonly w: ReportWords;
}

/** Who issues, under which number; the country, its motto, place and date. A draft is marked as one. */
export function letterhead({ issuer, issue, language, w }: Head): readonly (Paragraph | Table)[] {
  const capitals = (text: string): string => text.toLocaleUpperCase(localeOf(language));
  const name = capitals(issuer.name);
  const lines = linesOf(name);
  const longest = Math.max(...lines.map(({ length }) => length)) * CAPITAL_WIDTH * sizes.letterhead * 10;
  const draft = line([words(capitals(w.draft), { bold: true, size: sizes.motto, border: { style: 'single', size: 8, space: 4, color: '000000' } })], { spacing: { before: 160 } });
  const left = [
    ...(issuer.above === null ? [] : linesOf(capitals(issuer.above)).map((one) => line([words(one, { size: sizes.letterhead })]))),
    ...lines.map((one) => line([words(one, { bold: true, size: sizes.letterhead })])),
    rule(longest * ISSUER_RULE, LEFT),
    line([words(numberLine(issue, w), { size: sizes.number })]),
    ...(isDraft(issue) ? [draft] : []),
  ];
  const right = [
    line([words(capitals(w.country), { bold: true, size: sizes.letterhead })]),
    line([words(w.motto, { bold: true, size: sizes.motto })]),
    rule(MOTTO_WIDTH[language] * sizes.motto * 10, RIGHT),
    line([words(placeAndDate(issuer.place, issue, w, language), { italics: true, size: sizes.number })]),
  ];
  return [columns(left, right, [LEFT, RIGHT])];
}

import { AlignmentType, type Paragraph, type ParagraphChild, type Table } from 'docx';
import type { Exhibit, Sum } from '../../charts/exhibit';
import type { Slide } from '../../domain/deck';
import type { Fact, Figure } from '../../domain/figure';
import { fillParts } from '../../i18n/fill';
import { fill } from '../../i18n/fill';
import { formatNumber } from '../../i18n/format';
import type { ReportWords } from '../../i18n/messages/report';
import { plain, type Sentence } from '../../i18n/sentence';
import type { Speech } from '../../i18n/words';
import { cellText } from './cell-text';
import { figuresTable } from './figures-table';
import { paragraph, words } from './form';
import type { Notes } from './notes';
import { type Picture, pictureParagraphs } from './picture';

export interface On {
  readonly speech: Speech;
  readonly w: ReportWords;
  readonly notes: Notes;
}

const told = (text: string, figure: Figure, { notes }: On): readonly ParagraphChild[] => [words(text), notes.behind(figure)];

const ENDS = /[.!?…:]$/;

const idsOf = (facts: readonly Fact[]): string => facts.map(({ id }) => id ?? '').toSorted().join(' ');

/** The total a source prints, for the same total added up from its parts. */
function printed(figure: Figure, sums: readonly Sum[]): Figure {
  if (figure.kind === 'fact' || figure.rule !== 'sum') return figure;
  return sums.find(({ whole, parts, holds }) => holds && whole.value === figure.value && idsOf(parts) === idsOf(figure.from))?.whole ?? figure;
}

/** A sentence with a note behind each of its figures. */
function sentenceRuns(sentence: Sentence, sums: readonly Sum[], on: On): readonly ParagraphChild[] {
  const runs = sentence.flatMap((part) => (typeof part === 'string' ? [words(part)] : told(part.text, printed(part.figure, sums), on)));
  return ENDS.test(plain(sentence)) ? runs : [...runs, words('.')];
}

/** 27 + 12 = 39 (khớp). */
function sumRuns({ whole, parts, holds }: Sum, on: On): readonly ParagraphChild[] {
  const { language } = on.speech;
  const number = (figure: (typeof parts)[number]) => told(formatNumber(figure.value ?? 0, { digits: figure.digits, language }), figure, on);
  const runs = [
    ...parts.flatMap((part, i) => [...(i === 0 ? [] : [words(' + ')]), ...number(part)]),
    words(holds ? ' = ' : ' ≠ '),
    ...number(whole),
    words(` (${holds ? on.w.holds : on.w.fails}).`),
  ];
  return fillParts<readonly ParagraphChild[]>(on.w.total, { sum: runs }).flatMap((part) => (typeof part === 'string' ? [words(part)] : part));
}

/** The figure an exhibit stands for, where nothing else in its part tells it. */
function heroRuns({ hero, subject, table, heading, sums }: Exhibit, on: On): readonly ParagraphChild[] {
  if (hero?.kind !== 'fact') return [];
  const figures: readonly (Figure | null)[] = [
    ...table.rows.flatMap(({ cells }) => cells),
    ...(heading ?? []).map((part) => (typeof part === 'string' ? null : part.figure)),
    ...sums.map(({ whole }) => whole),
  ];
  if (figures.some((figure) => figure?.kind === 'fact' && figure.id === hero.id)) return [];
  return [words(`${subject}: `), ...told(cellText(hero, on.speech), hero, on), words('.')];
}

/** The message of the slide, then what the figures themselves say, each once. */
function takeaways({ title, text }: Slide, exhibit: Exhibit, on: On): readonly Paragraph[] {
  const own = exhibit.heading === null ? '' : plain(exhibit.heading);
  const given = [title ?? '', ...text.split('\n')].map((one) => one.trim()).filter((one) => one !== '' && one !== own);
  const hero = heroRuns(exhibit, on);
  return [
    ...given.map((one) => paragraph(ENDS.test(one) ? one : `${one}.`)),
    ...(exhibit.heading === null ? [] : [paragraph(sentenceRuns(exhibit.heading, exhibit.sums, on))]),
    ...(hero.length === 0 ? [] : [paragraph(hero)]),
    ...exhibit.sums.map((sum) => paragraph(sumRuns(sum, on))),
  ];
}

const remarks = (notes: readonly string[], w: ReportWords): readonly Paragraph[] =>
  notes.length === 0
    ? []
    : [paragraph([words(w.remarks, { italics: true })], { keepNext: true }), ...notes.map((note) => paragraph(`- ${note}`, { alignment: AlignmentType.BOTH }))];

/** Numbers of the tables and pictures of a document so far. */
export interface Counts {
  tables: number;
  pictures: number;
}

/** An exhibit below its heading: what it says, its figures as rows and as a chart, and what must be known beside them. */
export function exhibitPart(slide: Slide, exhibit: Exhibit, picture: Picture | null, counts: Counts, on: On): readonly (Paragraph | Table)[] {
  const { w } = on;
  const unit = exhibit.unit === '' ? '' : fill(w.unit, { unit: exhibit.unit });
  const caption = [exhibit.subject, exhibit.place, exhibit.period].filter((part) => part !== '').join(', ') + (unit === '' ? '' : ` (${unit})`);
  const isDrawn = exhibit.drawn !== null && exhibit.drawn.kind !== 'direction';
  on.notes.begin();
  counts.tables += 1;
  if (isDrawn) counts.pictures += 1;
  return [
    ...takeaways(slide, exhibit, on),
    ...figuresTable(exhibit.table, counts.tables, caption, on),
    ...(isDrawn ? pictureParagraphs(picture, { number: counts.pictures, caption, alt: exhibit.heading === null ? caption : plain(exhibit.heading), w }) : []),
    ...remarks(exhibit.notes, w),
  ];
}

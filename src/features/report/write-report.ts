import { AlignmentType, Document, Header, Packer, PageNumber, PageOrientation, type Paragraph, type Table, TextRun } from 'docx';
import type { Exhibit, NoExhibit } from '../../charts/exhibit';
import type { Catalogue } from '../../domain/catalogue';
import type { Deck } from '../../domain/deck';
import { fill } from '../../i18n/fill';
import { formatDate } from '../../i18n/format';
import { localeOf } from '../../i18n/language';
import { reportWords } from '../../i18n/messages/report';
import type { Speech } from '../../i18n/words';
import { bodyOf, type Shown } from './body';
import { closing } from './closing';
import { line, page, paragraph, rule, sizes, stylesOf, textWidth, words } from './form';
import { type Issue, issuerOf } from './issue';
import { letterhead } from './letterhead';
import { createNotes } from './notes';
import type { Draw, Picture } from './picture';

export interface Report {
  readonly deck: Deck;
  /** What its slides show, one place for each; null for those that show no figures. */
  readonly exhibits: readonly (Exhibit | NoExhibit | null)[];
  readonly catalogue: Catalogue;
  readonly speech: Speech;
  /** Id of the body that issues it. */
  readonly organisation: string;
  readonly issue: Issue;
  readonly draw: Draw;
}

async function pictureOf(exhibit: Exhibit | NoExhibit | null, draw: Draw): Promise<Picture | null> {
  if (exhibit === null || typeof exhibit === 'string' || exhibit.drawn === null || exhibit.drawn.kind === 'direction') return null;
  return draw(exhibit.drawn).catch(() => null);
}

/** One chart after the other: each is laid out in the page while it is drawn. */
async function shownBy({ exhibits, draw }: Report): Promise<readonly Shown[]> {
  const shown: Shown[] = [];
  for (const exhibit of exhibits) shown.push({ exhibit, picture: await pictureOf(exhibit, draw) });
  return shown;
}

const TITLE_RULE = 2600;

function titleOf({ deck, catalogue, speech: { language } }: Report): readonly Paragraph[] {
  const w = reportWords[language];
  const revision = { revision: catalogue.revision, date: formatDate(catalogue.updated, language) };
  return [
    line([words(w.kind.toLocaleUpperCase(localeOf(language)), { bold: true })], { spacing: { before: 360 } }),
    line([words(deck.title, { bold: true })]),
    rule(TITLE_RULE, textWidth),
    ...(w.translation === '' ? [] : [line([words(w.translation, { italics: true, size: sizes.letterhead })], { spacing: { after: 120 } })]),
    paragraph(fill(w.figures, revision), { spacing: { before: 240, after: 120 } }),
  ];
}

const numbered = (): Header =>
  new Header({ children: [line([new TextRun({ children: [PageNumber.CURRENT], size: sizes.number })], { alignment: AlignmentType.CENTER })] });

function documentOf(report: Report, shown: readonly Shown[]): Document {
  const { deck, catalogue, speech, organisation, issue } = report;
  const { language } = speech;
  const w = reportWords[language];
  const notes = createNotes(speech, w);
  const issuer = issuerOf(organisation, catalogue, w);
  const children: readonly (Paragraph | Table)[] = [
    ...letterhead({ issuer, issue, language, w }),
    ...titleOf(report),
    ...bodyOf(deck, shown, { speech, w, notes }),
    ...closing(w, language),
  ];
  const { width, height, ...margin } = page;
  return new Document({
    title: `${w.kind}: ${deck.title}`,
    subject: deck.title,
    creator: issuer.name,
    lastModifiedBy: issuer.name,
    description: fill(w.figures, { revision: catalogue.revision, date: formatDate(catalogue.updated, language) }),
    keywords: catalogue.revision,
    styles: stylesOf(language),
    footnotes: notes.all(),
    sections: [
      {
        properties: { titlePage: true, page: { size: { width, height, orientation: PageOrientation.PORTRAIT }, margin } },
        headers: { default: numbered(), first: new Header({ children: [line('')] }) },
        children,
      },
    ],
  });
}

/** A deck as an official report in the form of Decree 30/2020/NĐ-CP, Annex I: a Word document with a source note to every figure. */
export async function writeReport(report: Report): Promise<Blob> {
  return Packer.toBlob(documentOf(report, await shownBy(report)));
}

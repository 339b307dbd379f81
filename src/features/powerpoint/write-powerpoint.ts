import type { Exhibit, NoExhibit } from '../../charts/exhibit';
import { organisationOf, quietFoot } from '../../charts/deck-foot';
import { numbersOf, sourcesOfDeck } from '../../charts/deck-sources';
import type { Source } from '../../domain/dataset';
import type { Catalogue } from '../../domain/catalogue';
import type { Deck, Slide } from '../../domain/deck';
import { fill } from '../../i18n/fill';
import { formatDate } from '../../i18n/format';
import { localeOf } from '../../i18n/language';
import { powerpointWords } from '../../i18n/messages/powerpoint';
import { slideWords } from '../../i18n/messages/slide';
import type { Speech } from '../../i18n/words';
import { draw } from './draw';
import { exhibitLeaves } from './exhibit-leaves';
import type { Leaf } from './items';
import { groundOf, leafOn, words } from './leaf-parts';
import { mend } from './mend';
import { openingLeaf, qrLeaf, sourceLeaves, spoken, textLeaves } from './quiet-leaves';

export interface Presentation {
  readonly deck: Deck;
  /** What each slide shows, in the order of the deck; null for slides that show no figures. */
  readonly exhibits: readonly (Exhibit | NoExhibit | null)[];
  readonly catalogue: Catalogue;
  readonly speech: Speech;
}

interface Known extends Presentation {
  readonly sources: readonly Source[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly foot: string;
}

function exhibitOrWhy(slide: Slide, exhibit: Exhibit | NoExhibit | null, { deck, numbers, foot, speech }: Known): readonly Leaf[] {
  if (exhibit !== null && typeof exhibit !== 'string') return exhibitLeaves(slide, exhibit, numbers, speech);
  const ground = groundOf(slide.title ?? deck.title, slide.text, foot);
  return [leafOn(ground, [words('none', ground.body, slideWords[speech.language].none[exhibit ?? 'failed'], 24, { paint: 'var(--ink-2)' })], spoken(slide))];
}

function leavesOf(slide: Slide, index: number, known: Known): readonly Leaf[] {
  const { deck, exhibits, catalogue, speech, sources, foot } = known;
  const w = slideWords[speech.language];
  switch (slide.kind) {
    case 'title':
      return [openingLeaf(slide, { title: slide.title ?? deck.title, over: organisationOf(deck, catalogue), under: foot.split(w.between).slice(1) })];
    case 'section':
      return [openingLeaf(slide, { title: slide.title ?? '', over: '', under: [] })];
    case 'text':
      return textLeaves(slide, groundOf(slide.title ?? deck.title, '', foot), speech);
    case 'sources':
      return sourceLeaves(slide, groundOf(slide.title ?? w.sourcesTitle, slide.text, foot), sources, speech);
    case 'qr':
      return [qrLeaf(slide, foot, speech)];
    case 'exhibit':
      return exhibitOrWhy(slide, exhibits[index] ?? null, known);
  }
}

/** The slides of the file, in the order of the deck. */
function presentationLeaves(presentation: Presentation): readonly Leaf[] {
  const { deck, exhibits, catalogue, speech } = presentation;
  const sources = sourcesOfDeck(exhibits.filter((one): one is Exhibit => one !== null && typeof one !== 'string'));
  const known: Known = { ...presentation, sources, numbers: numbersOf(sources), foot: quietFoot(deck, catalogue, speech) };
  return deck.slides.flatMap((slide, i) => leavesOf(slide, i, known));
}

const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/**
 * A talk as a PowerPoint file: charts that can be edited and whose numbers are those of the tables, text, and notes with
 * sources and passports. Runs in the browser and in Node; loads nothing.
 */
export async function writePowerPoint(presentation: Presentation): Promise<Blob> {
  const { deck, catalogue, speech } = presentation;
  const leaves = presentationLeaves(presentation);
  const subject = fill(powerpointWords[speech.language].subject, { revision: catalogue.revision, updated: formatDate(catalogue.updated, speech.language) });
  const drawn = await draw(leaves, { title: deck.title, author: organisationOf(deck, catalogue) || speech.words.app.name, subject });
  const charts = leaves.flatMap(({ items }) => items.flatMap((item) => (item.kind === 'chart' ? [item.chart] : [])));
  const bytes = mend(drawn, { charts, language: localeOf(speech.language), keywords: catalogue.revision });
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: MEDIA_TYPE });
}

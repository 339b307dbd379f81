import { namedIn } from './check-slides';
import type { Stamp } from './dataset-json';
import { groupBy } from './group';
import type { Book, SlideRow } from './rows';
import { readSlideAddress, slideAddress } from './slide-address';
import type { Voice } from './texts';

const slideJson = (row: SlideRow, voice: Voice) => ({
  id: `s${row.position}`,
  kind: row.kind,
  address: row.address === null ? null : slideAddress(row.address, voice.language),
  title: row.title === null ? null : voice.pick(row.title),
  text: row.text === null ? '' : voice.pick(row.text),
  notes: row.notes === null ? '' : voice.pick(row.notes),
  build: row.build,
});

/** The organisation a deck is about: the first that an address of it names alone. */
const organisationOf = (slides: readonly SlideRow[]): string =>
  slides.flatMap(({ address }) => (address === null ? [] : (namedIn(readSlideAddress(address).address) ?? [])))[0] ?? '';

/** The ready talks of one language; a deck has the title of its first slide. */
export const decksJson = (book: Book, voice: Voice, stamp: Stamp) => ({
  language: voice.language,
  updated: stamp.updated,
  decks: [...groupBy(book.slides, ({ deck }) => deck)].map(([id, slides]) => ({
    id,
    title: slides[0]?.title ? voice.pick(slides[0].title) : '',
    organisation: organisationOf(slides),
    slides: slides.map((row) => slideJson(row, voice)),
  })),
});

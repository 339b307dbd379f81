import { slideKinds } from '../../src/domain/deck';
import { idOf, oneOf, optionalWords, textOf, wholeOf } from './cells';
import type { Report } from './message';
import { keyed } from './read-catalogue';
import type { SlideRow } from './rows';
import type { Line } from './table';

const rowOf = (line: Line, report: Report): SlideRow => ({
  file: line.file,
  row: line.row,
  deck: idOf(line, 'deck', report),
  position: wholeOf(line, 'position', report),
  kind: oneOf(line, 'kind', slideKinds, null, report),
  address: textOf(line, 'address'),
  title: optionalWords(line, 'title', report),
  text: optionalWords(line, 'text', report),
  notes: optionalWords(line, 'notes', report),
  build: oneOf(line, 'build', ['yes', 'no'], 'no', report) === 'yes',
});

/** The slides of all ready talks, decks in the order they first stand in, each by position. */
export function readSlides(lines: readonly Line[], report: Report): readonly SlideRow[] {
  const rows = lines.map((line) => rowOf(line, report));
  keyed(rows, 'position', ({ deck, position }) => `${deck} ${position}`, report);
  const decks = [...new Set(rows.map(({ deck }) => deck))];
  return decks.flatMap((deck) => rows.filter((row) => row.deck === deck).sort((a, b) => a.position - b.position));
}

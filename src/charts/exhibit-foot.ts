import { textWidth, wrap } from './frame/text';
import type { Exhibit } from './exhibit';
import type { Source } from '../domain/dataset';
import { fill } from '../i18n/fill';
import { formatDate } from '../i18n/format';
import { slideWords } from '../i18n/messages/slide';
import type { Speech } from '../i18n/words';

const FOOT_SIZE = 12;

const named = ({ id, publisher, published }: Source, numbers: ReadonlyMap<string, number>, { language }: Speech): string =>
  fill(slideWords[language].source, {
    publisher,
    date: published === null ? slideWords[language].undated : formatDate(published, language),
    number: String(numbers.get(id) ?? ''),
  });

const numbered = (sources: readonly Source[], numbers: ReadonlyMap<string, number>): string =>
  sources.map(({ id }) => `[${numbers.get(id) ?? ''}]`).join(' ');

/** The sources from the fullest wording to the shortest; each of them is told in full on the slide of sources. */
function sourceTexts({ sources, facts }: Exhibit, numbers: ReadonlyMap<string, number>, speech: Speech): readonly string[] {
  const w = slideWords[speech.language];
  const [first, ...others] = sources;
  if (first === undefined) return facts.length === 0 ? [''] : [w.sourceless];
  const all = sources.map((source) => named(source, numbers, speech)).join('; ');
  if (others.length === 0) return [fill(w.sources, { sources: all })];
  const some = fill(w.moreSources, { first: named(first, numbers, speech), count: String(others.length) });
  return [all, `${named(first, numbers, speech)} ${numbered(others, numbers)}`, some].map((text) => fill(w.sources, { sources: text }));
}

const SHORT = 30;

/** A short part stands on one line. */
const unbroken = (part: string): string => (part.length > SHORT ? part : part.replaceAll(' ', '\u00a0'));

/** Place, period, unit, sources and revision of an exhibit, in the fullest wording that keeps to its lines; the shortest where none does. */
export function footText(exhibit: Exhibit, numbers: ReadonlyMap<string, number>, room: { readonly width: number; readonly lines: number }, speech: Speech): string {
  const w = slideWords[speech.language];
  const unit = exhibit.unit === '' ? '' : fill(w.unit, { unit: exhibit.unit });
  const revision = fill(w.revision, { revision: exhibit.revision });
  const texts = sourceTexts(exhibit, numbers, speech).map((sources) =>
    [exhibit.place, exhibit.period, unit, sources, revision].filter((part) => part !== '').map(unbroken).join(w.between));
  const fits = (text: string): boolean => wrap(text, room.width, FOOT_SIZE).length <= room.lines;
  return texts.find(fits) ?? texts.at(-1) ?? '';
}

/** Room for the number of the slide at the right end of its foot. */
export const numberRoom = (text: string): number => textWidth(text, FOOT_SIZE) + 24;

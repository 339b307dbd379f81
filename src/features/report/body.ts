import { HeadingLevel, Paragraph, type Table } from 'docx';
import type { Exhibit, NoExhibit } from '../../charts/exhibit';
import type { Deck, Slide } from '../../domain/deck';
import { type Counts, exhibitPart, type On } from './exhibit-part';
import { paragraph, words } from './form';
import type { Picture } from './picture';

/** What a slide shows: null for one that shows no figures. */
export interface Shown {
  readonly exhibit: Exhibit | NoExhibit | null;
  readonly picture: Picture | null;
}

const ROMAN: readonly (readonly [number, string])[] = [[100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I']];

export function roman(number: number): string {
  const [value, letters] = ROMAN.find(([one]) => one <= number) ?? [number, ''];
  return number <= 0 ? '' : letters + roman(number - value);
}

const heading = (text: string, level: 1 | 2): Paragraph =>
  new Paragraph({ heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2, keepNext: true, indent: { firstLine: 720 }, children: [words(text)] });

const linesOf = (text: string): readonly Paragraph[] =>
  text.split('\n').map((one) => one.trim()).filter((one) => one !== '').map((one) => paragraph(one));

const headingOf = ({ title }: Slide, { exhibit }: Shown, { w }: On): string => {
  if (exhibit !== null && typeof exhibit !== 'string') return exhibit.subject;
  return title ?? w.unread;
};

function partOf(slide: Slide, { exhibit, picture }: Shown, counts: Counts, on: On): readonly (Paragraph | Table)[] {
  if (exhibit === null) return linesOf(slide.text);
  return typeof exhibit === 'string' ? [paragraph(on.w.none[exhibit]), ...linesOf(slide.text)] : exhibitPart(slide, exhibit, picture, counts, on);
}

/**
 * The slides of a deck as the numbered parts of a report: sections I, II …, what follows each 1, 2 … Its title and sources stand elsewhere
 * in a report, and a QR code leads nowhere on paper that has all of it.
 */
export function bodyOf({ slides }: Deck, shown: readonly Shown[], on: On): readonly (Paragraph | Table)[] {
  const counts: Counts = { tables: 0, pictures: 0 };
  let section = 0;
  let part = 0;
  return slides.flatMap((slide, i): readonly (Paragraph | Table)[] => {
    const shows = shown[i] ?? { exhibit: null, picture: null };
    if (slide.kind === 'section') {
      section += 1;
      part = 0;
      return [heading(`${roman(section)}. ${slide.title ?? ''}`, 1), ...linesOf(slide.text)];
    }
    if (slide.kind === 'title') return linesOf(slide.text);
    if (slide.kind !== 'exhibit' && slide.kind !== 'text') return [];
    part += 1;
    return [heading(`${part}. ${headingOf(slide, shows, on)}`, 2), ...partOf(slide, shows, counts, on)];
  });
}

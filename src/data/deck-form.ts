import * as v from 'valibot';
import { deckLimits, hasAddress, isOwnAddress, type Slide } from '../domain/deck';
import { invalid } from './data-error';
import { firstRepeated, text } from './structure';

/** Plain text: no control characters but line ends and tabs, no halves of characters. */
const plain = (most: number, form: RegExp) => v.pipe(text, v.maxLength(most), v.regex(form, 'Expected plain text'));

export const titleForm = plain(deckLimits.title, /^[^\p{Cc}\p{Cs}\u2028\u2029]*$/u);
export const textForm = plain(deckLimits.text, /^(?:[^\p{Cc}\p{Cs}]|[\n\r\t])*$/u);
export const addressForm = v.pipe(text, v.maxLength(deckLimits.address), v.check(isOwnAddress, 'Expected an address of this page'));

/** @throws {DataError} where a slide has an address that its kind has not, or lacks one, or has the id of another. */
export function checkSlides(slides: readonly Pick<Slide, 'id' | 'kind' | 'address'>[], at: string): void {
  const astray = slides.findIndex((each) => hasAddress(each.kind) !== (each.address !== null));
  if (astray >= 0) throw invalid('STRUCTURAL_VIOLATION', `${at}.${astray}.address`, slides[astray]?.kind);
  const repeated = firstRepeated(slides.map((each) => each.id));
  if (repeated !== undefined) throw invalid('DUPLICATE_ID', at, repeated);
}

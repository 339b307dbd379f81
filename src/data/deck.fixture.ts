import fc from 'fast-check';
import { type Deck, hasAddress, type Slide, slideKinds } from '../domain/deck';

export const slideWith = (changes: Partial<Slide> = {}): Slide => ({
  id: 's-1', kind: 'exhibit', address: '/vi/one-stop?i=os-1&org=ha-tinh', title: null, text: '', notes: '', build: false, seconds: null, ...changes,
});

export const deckWith = (...slides: readonly Slide[]): Deck => ({ id: 'd-1', title: 'Tổng kết', language: 'vi', organisation: 'ha-tinh', slides, pinned: null });

const words = fc.oneof(fc.stringMatching(/^[\wđếữỠ~%"'\\<>{}+ .,/=-]{0,40}$/), fc.constant(''));
const line = fc.oneof(words, fc.constantFrom('__proto__', 'constructor', 'Đạt 😀 100 %')).filter((text) => text.trim() !== '');
const id = fc.stringMatching(/^[\w.-]{1,20}$/);
const address = fc.stringMatching(/^\/(vi|en)\/(explore|one-stop)?(\?[\w=&.~%*-]{0,40})?$/);

const slide: fc.Arbitrary<Slide> = fc
  .record({
    id: fc.oneof(id, fc.constant('__proto__')),
    kind: fc.constantFrom(...slideKinds),
    address,
    title: fc.option(line),
    text: fc.oneof(words, fc.constant('Một\nhai\tba')),
    notes: words,
    build: fc.boolean(),
    seconds: fc.option(fc.integer({ min: 1, max: 21_600 })),
  })
  .map((each) => ({ ...each, address: hasAddress(each.kind) ? each.address : null }));

const pinned = fc.record({
  revision: id,
  savedAt: fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true }).map((date) => date.toISOString()),
  figures: fc.uniqueArray(fc.record({ address, figures: fc.array(fc.record({ id, stated: words }), { maxLength: 4 }) }), { selector: (each) => each.address, maxLength: 4 }),
});

export const anyDeck: fc.Arbitrary<Deck> = fc.record({
  id: fc.oneof(id, address),
  title: line,
  language: fc.constantFrom('vi', 'en'),
  organisation: id,
  slides: fc.uniqueArray(slide, { selector: (each) => each.id, maxLength: 8 }),
  pinned: fc.option(pinned),
});

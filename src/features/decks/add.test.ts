import { describe, expect, it } from 'vitest';
import { deckWith, slideWith } from '../../data/deck.fixture';
import { deckLimits } from '../../domain/deck';
import { addFigures, withoutAddition } from './add';

const page = {
  ...deckWith(
    slideWith({ id: 'title', kind: 'title', address: null }),
    slideWith({ id: 'os-1', address: '/vi/one-stop?i=os-1' }),
    slideWith({ id: 'os-2', address: '/vi/one-stop?i=os-2' }),
    slideWith({ id: 'sources', kind: 'sources', address: null }),
  ),
  id: '/vi/one-stop',
  title: 'Một cửa',
};
const shape = ({ slides }: typeof page) => slides.map(({ kind, address }) => address ?? kind);

describe('figures added to a deck', () => {
  it('begin a deck with a title and its sources where there is none', () => {
    const { deck, before, added } = addFigures(null, page);
    expect([before, deck.title, added.length]).toEqual([null, 'Một cửa', 2]);
    expect(shape(deck)).toEqual(['title', '/vi/one-stop?i=os-1', '/vi/one-stop?i=os-2', 'sources']);
    expect(new Set(deck.slides.map(({ id }) => id)).size).toBe(4);
  });

  it('stand behind the others and before the sources at the end, each once', () => {
    const begun = deckWith(slideWith({ id: 'a', address: '/vi/one-stop?i=os-2', title: 'Của tôi' }), slideWith({ id: 'b', kind: 'sources', address: null }));
    const { deck, before, added } = addFigures(begun, page);
    expect(shape(deck)).toEqual(['/vi/one-stop?i=os-2', '/vi/one-stop?i=os-1', 'sources']);
    expect([before, added.length, deck.slides[0]?.title]).toEqual([begun, 1, 'Của tôi']);
    expect(addFigures(deck, page)).toEqual({ deck, before: deck, added: [] });
  });

  it('take the language of their deck', () => {
    const { deck } = addFigures({ ...deckWith(), language: 'en' }, page);
    expect(shape(deck)).toEqual(['/en/one-stop?i=os-1', '/en/one-stop?i=os-2']);
  });

  it('begin another deck where one is full, and stop where it becomes so', () => {
    const slides = Array.from({ length: deckLimits.slides }, (_, i) => slideWith({ id: `a-${i}`, kind: 'section', address: null }));
    expect(addFigures(deckWith(...slides), page).before).toBeNull();
    expect(addFigures(deckWith(...slides.slice(1)), page).added.length).toBe(1);
  });

  it('are taken out again, whatever else was done to the deck since', () => {
    const begun = deckWith(slideWith({ id: 'a', kind: 'text', address: null }));
    const addition = addFigures(begun, page);
    const renamed = { ...addition.deck, title: 'Tên khác' };
    expect(withoutAddition(renamed, addition)).toEqual({ ...begun, title: 'Tên khác' });
  });

  it('leave no deck behind that was begun for them alone', () => {
    const addition = addFigures(null, page);
    expect(withoutAddition(addition.deck, addition)).toBeNull();
    const more = addFigures(addition.deck, { ...page, slides: [slideWith({ address: '/vi/indices?i=papi' })] });
    expect(withoutAddition(more.deck, addition)?.slides.map(({ kind }) => kind)).toEqual(['title', 'exhibit', 'sources']);
  });
});

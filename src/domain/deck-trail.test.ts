import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Deck } from './deck';
import { blankSlide, changeSlide, insertSlide, moveSlide } from './deck-edit';
import { type Deed, record, redo, rest, startTrail, type Trail, undo } from './deck-trail';

const empty: Deck = { id: 'd', title: 'Tổng kết', language: 'vi', organisation: 'ht', slides: [], pinned: null };
const begun = ['a', 'b', 'c'].reduce((deck, id) => insertSlide(deck, { ...blankSlide(deck, 'text'), id }, 9), empty);

const type = (trail: Trail, notes: string, slide = 'a'): Trail => record(trail, changeSlide(trail.deck, slide, { notes }), { kind: 'notes', slide });
const move = (trail: Trail, slide: string, to: number): Trail => record(trail, moveSlide(trail.deck, slide, to), { kind: 'move', slide });
const back = (trail: Trail): Trail => undo(trail)?.trail ?? trail;
const on = (trail: Trail): Trail => redo(trail)?.trail ?? trail;
const notesOf = ({ deck }: Trail): readonly string[] => deck.slides.map(({ notes }) => notes);

const deeds: fc.Arbitrary<(trail: Trail) => Trail> = fc.oneof(
  fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.nat(2)).map(([id, to]) => (trail: Trail) => move(trail, id, to)),
  fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.string()).map(([id, notes]) => (trail: Trail) => type(trail, notes, id)),
  fc.constant(rest),
);

describe('the steps of a deck', () => {
  it('lead back to its beginning and on again to its end, one by one', () => {
    fc.assert(
      fc.property(fc.array(deeds, { maxLength: 40 }), (done) => {
        const end = done.reduce((trail, deed) => deed(trail), startTrail(begun));
        const steps = end.before.length;
        const start = Array.from({ length: steps }).reduce<Trail>((trail) => back(trail), end);
        expect([start.deck, undo(start)]).toEqual([begun, null]);
        const again = Array.from({ length: steps }).reduce<Trail>((trail) => on(trail), start);
        expect([again.deck, redo(again)]).toEqual([end.deck, null]);
      }),
    );
  });

  it('are one for what is typed on end, and another after a rest or elsewhere', () => {
    const typed = type(type(rest(type(type(startTrail(begun), 'C'), 'Ch')), 'Chào '), 'Chào!');
    const elsewhere = type(typed, 'b', 'b');
    expect(elsewhere.before).toHaveLength(3);
    expect([notesOf(back(elsewhere)), notesOf(back(back(elsewhere)))]).toEqual([['Chào!', '', ''], ['Ch', '', '']]);
  });

  it('are two for a slide moved twice', () => {
    expect(move(move(startTrail(begun), 'a', 1), 'a', 2).before).toHaveLength(2);
  });

  it('end where something else is done after undoing', () => {
    const other = move(back(move(startTrail(begun), 'a', 2)), 'c', 0);
    expect(redo(other)).toBeNull();
  });

  it('are told by what was done', () => {
    const deed: Deed = { kind: 'move', slide: 'b' };
    expect([undo(move(startTrail(begun), 'b', 0))?.deed, redo(back(move(startTrail(begun), 'b', 0)))?.deed]).toEqual([deed, deed]);
  });

  it('are none where nothing changed', () => {
    const start = startTrail(begun);
    expect(move(start, 'a', 0)).toEqual(start);
  });

  it('are kept up to two hundred', () => {
    const many = Array.from({ length: 301 }, (_, i) => i).reduce((trail, i) => move(trail, 'a', (i + 1) % 2), startTrail(begun));
    expect(many.before).toHaveLength(200);
  });
});

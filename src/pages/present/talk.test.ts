import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { act, blanks, elapsedMs, EVERY_STEP, type Shape, startOf, type Talk, type TalkAction } from './talk';

const shape: Shape = { count: 5, stepsOf: (slide) => (slide === 1 || slide === 3 ? 2 : 0), isPaged: (slide) => slide === 3 };
const begun = startOf(0, 'off', { count: 0, now: 1000 });
const after = (actions: readonly TalkAction[], from: Talk = begun): Talk => actions.reduce((talk, action) => act(talk, action, shape), from);
const place = ({ slide, step }: Talk) => [slide, step];
const kinds = (...all: readonly ('next' | 'previous' | 'first' | 'last' | 'tick' | 'return' | 'play' | 'resume' | 'interrupt')[]) => all.map((kind) => ({ kind }));

const anyAction: fc.Arbitrary<TalkAction> = fc.oneof(
  fc.constantFrom(...kinds('next', 'previous', 'first', 'last', 'tick', 'return', 'play', 'resume', 'interrupt')),
  fc.record({ kind: fc.constantFrom('go' as const, 'jump' as const), slide: fc.integer({ min: -3, max: 99 }) }),
  fc.record({ kind: fc.constant('blank' as const), blank: fc.constantFrom(...blanks) }),
);

describe('a talk', () => {
  it('shows the steps of a slide before it goes on, and goes back through them', () => {
    expect(place(after(kinds('next', 'next', 'next')))).toEqual([1, 2]);
    expect(place(after(kinds('next', 'next', 'next', 'next')))).toEqual([2, 0]);
    expect(place(after(kinds('next', 'next', 'next', 'next', 'previous')))).toEqual([1, EVERY_STEP]);
    expect(place(after(kinds('next', 'next', 'next', 'next', 'previous', 'previous')))).toEqual([1, 1]);
  });

  it('stays on its last slide, and on its first', () => {
    expect(after(kinds('last', 'next')).slide).toBe(4);
    expect(after(kinds('previous'))).toBe(begun);
  });

  it('is always on one of its slides, and counts every change', () => {
    fc.assert(
      fc.property(fc.array(anyAction, { maxLength: 40 }), (actions) => {
        let talk = begun;
        for (const action of actions) {
          const next = act(talk, action, shape);
          expect(next.slide).toBeGreaterThanOrEqual(0);
          expect(next.slide).toBeLessThan(shape.count);
          expect(next.count).toBe(next === talk ? talk.count : talk.count + 1);
          talk = next;
        }
      }),
    );
  });

  it('returns from every jump to where it was, and then goes back page by page', () => {
    const jumped = after([...kinds('next', 'next'), { kind: 'jump', slide: 4 }, { kind: 'jump', slide: 2 }]);
    expect(place(after(kinds('return'), jumped))).toEqual([4, EVERY_STEP]);
    expect(place(after(kinds('return', 'return'), jumped))).toEqual([1, 1]);
    expect(place(after(kinds('return', 'return', 'return'), jumped))).toEqual([1, 0]);
  });

  it('jumps to the first page of what has pages, and to all of what comes in steps', () => {
    expect(place(after([{ kind: 'jump', slide: 3 }]))).toEqual([3, 0]);
    expect(place(after([{ kind: 'jump', slide: 1 }]))).toEqual([1, EVERY_STEP]);
    expect(place(after([{ kind: 'jump', slide: 3 }, ...kinds('next', 'next', 'next', 'previous')]))).toEqual([3, EVERY_STEP]);
  });

  it('lights a dark screen up before it turns a page', () => {
    const dark = after([{ kind: 'blank', blank: 'black' }]);
    expect(dark.blank).toBe('black');
    expect(after([{ kind: 'blank', blank: 'white' }], dark).blank).toBe('white');
    expect(after([{ kind: 'blank', blank: 'black' }], dark).blank).toBeNull();
    expect([after(kinds('next'), dark).blank, after(kinds('next'), dark).slide]).toEqual([null, 0]);
  });
});

describe('a show that goes on by itself', () => {
  it('begins again after its end', () => expect(place(after(kinds('last', 'play', 'tick')))).toEqual([0, 0]));

  it('rests after any input until it is told to go on', () => {
    const rested = after(kinds('play', 'interrupt'));
    expect([rested.play, after(kinds('tick'), rested)]).toEqual(['paused', rested]);
    expect(after(kinds('resume'), rested).play).toBe('playing');
  });

  it('is not begun by going on', () => expect(after(kinds('resume')).play).toBe('off'));
});

describe('the timer', () => {
  it('stands still while it is stopped', () => {
    const stopped = after([{ kind: 'timer', now: 5000 }]);
    expect(elapsedMs(stopped, 99_000)).toBe(4000);
    expect(elapsedMs(after([{ kind: 'timer', now: 10_000 }], stopped), 11_000)).toBe(5000);
  });

  it('begins anew', () => expect(elapsedMs(after([{ kind: 'reset-timer', now: 7000 }]), 8000)).toBe(1000));
});

describe('two windows of a talk', () => {
  it('agree on what happened last, whichever hears of the other first', () => {
    const [mine, theirs] = [after(kinds('next')), after(kinds('last', 'previous'))];
    expect(place(act(mine, { kind: 'adopt', talk: theirs }, shape))).toEqual([3, EVERY_STEP]);
    expect(act(theirs, { kind: 'adopt', talk: mine }, shape)).toBe(theirs);
  });

  it('never leave the slides of the deck', () => {
    expect(act(begun, { kind: 'adopt', talk: { ...begun, count: 9, slide: 70 } }, shape).slide).toBe(4);
  });
});

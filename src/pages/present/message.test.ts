import { describe, expect, it } from 'vitest';
import { readMessage, writeMessage } from './message';
import { act, startOf } from './talk';

const shape = { count: 9, stepsOf: () => 0, isPaged: () => false };
const talk = act(startOf(3, 'playing', { count: 2, now: 5 }), { kind: 'jump', slide: 7 }, shape);

describe('a message between the windows of a talk', () => {
  it('says what was sent', () => {
    for (const message of [{ kind: 'talk', talk, revision: 'r1' }, { kind: 'hello', revision: 'r1' }] as const)
      expect(readMessage(writeMessage(message, 'a'), 'a')).toEqual(message);
  });

  it('is not heard by another talk', () => {
    expect(readMessage(writeMessage({ kind: 'hello', revision: null }, 'a'), 'b')).toBeNull();
  });

  it.each([{}, { revision: 5 }, { revision: 'r'.repeat(101) }])('that says nothing of its revision is heard: %j', (said) => {
    expect(readMessage({ saola: 'a', kind: 'hello', ...said }, 'a')).toEqual({ kind: 'hello', revision: null });
  });

  it.each([
    null,
    'hello',
    { saola: 'a' },
    { saola: 'a', kind: 'talk' },
    { saola: 'a', kind: 'talk', talk: { ...talk, slide: -1 } },
    { saola: 'a', kind: 'talk', talk: { ...talk, count: 1.5 } },
    { saola: 'a', kind: 'talk', talk: { ...talk, blank: 'red' } },
    { saola: 'a', kind: 'talk', talk: { ...talk, trail: [{ slide: 'x', step: 0 }] } },
    { saola: 'a', kind: 'talk', talk: { ...talk, zoom: { x: 2, y: 0 } } },
    { saola: 'a', kind: 'talk', talk: { ...talk, timer: { before: Number.NaN, since: null } } },
  ])('is nothing of a talk: %j', (data) => expect(readMessage(data, 'a')).toBeNull());
});

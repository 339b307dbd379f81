import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canRedo, canUndo, follow, startOf, type Trail } from './trail';

const step = (key: string, page = 'explore') => ({ key, page });
const push = (trail: Trail, key: string) => follow(trail, { kind: 'push', step: step(key) });
const move = (trail: Trail, by: number): Trail => {
  const there = trail.steps[trail.at + by];
  return there === undefined ? trail : follow(trail, { kind: 'arrive', step: there });
};
const here = ({ steps, at }: Trail) => steps[at]?.key;

/** What is asked at each place, beside a trail; a model of undo as one would write it with two stacks. */
interface Model {
  readonly past: readonly string[];
  readonly now: string;
  readonly future: readonly string[];
}

type Act = { readonly kind: 'change'; readonly key: string } | { readonly kind: 'undo' } | { readonly kind: 'redo' };

const acts = fc
  .array(fc.constantFrom('change', 'undo', 'redo'), { maxLength: 40 })
  .map((kinds) => kinds.map((kind, i): Act => (kind === 'change' ? { kind, key: `k${i}` } : { kind: kind === 'undo' ? 'undo' : 'redo' })));

function inModel({ past, now, future }: Model, act: Act): Model {
  if (act.kind === 'change') return { past: [...past, now], now: act.key, future: [] };
  if (act.kind === 'undo') {
    const before = past.at(-1);
    return before === undefined ? { past, now, future } : { past: past.slice(0, -1), now: before, future: [now, ...future] };
  }
  const [next, ...rest] = future;
  return next === undefined ? { past, now, future } : { past: [...past, now], now: next, future: rest };
}

function onTrail(trail: Trail, act: Act): Trail {
  if (act.kind === 'change') return push(trail, act.key);
  return act.kind === 'undo' ? (canUndo(trail) ? move(trail, -1) : trail) : canRedo(trail) ? move(trail, 1) : trail;
}

describe('the trail of a visit', () => {
  it('stands, after any changes, undos and redos, where two stacks would', () => {
    fc.assert(
      fc.property(acts, (list) => {
        let model: Model = { past: [], now: 'start', future: [] };
        let trail = startOf(step('start'));
        for (const act of list) {
          model = inModel(model, act);
          trail = onTrail(trail, act);
          expect([here(trail), canUndo(trail), canRedo(trail)]).toEqual([model.now, model.past.length > 0, model.future.length > 0]);
        }
      }),
    );
  });

  it('is back where it was after an undo and a redo', () => {
    fc.assert(
      fc.property(acts, (list) => {
        const trail = list.reduce(onTrail, push(startOf(step('start')), 'first'));
        if (canUndo(trail)) expect(onTrail(onTrail(trail, { kind: 'undo' }), { kind: 'redo' })).toEqual(trail);
      }),
    );
  });

  it('has nothing to redo after a new change', () => {
    const undone = move(push(push(startOf(step('a')), 'b'), 'c'), -1);
    expect([canRedo(undone), canRedo(push(undone, 'd'))]).toEqual([true, false]);
    expect(push(undone, 'd').steps.map(({ key }) => key)).toEqual(['a', 'b', 'd']);
  });

  it('takes a place reached by a link for a new one', () => {
    const trail = follow(startOf(step('a')), { kind: 'arrive', step: step('link') });
    expect([here(trail), canUndo(trail)]).toEqual(['link', true]);
  });

  it('keeps its place when the address is only corrected', () => {
    const trail = follow(push(startOf(step('a')), 'b'), { kind: 'replace', step: step('c') });
    expect([here(trail), trail.at]).toEqual(['c', 1]);
  });

  it('undoes nothing that another page did', () => {
    const trail = follow(startOf(step('a', 'indices')), { kind: 'push', step: step('b') });
    expect([canUndo(trail), canRedo(move(trail, -1))]).toEqual([false, false]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Steps } from '../domain/order';
import { unhurried } from './unhurried';

function* working(steps: number, ms: number): Steps<string> {
  for (let i = 0; i < steps; i += 1) {
    const end = performance.now() + ms;
    while (performance.now() < end);
    yield;
  }
  return 'done';
}

describe('unhurried work', () => {
  it('comes to its end, and lets others in between', async () => {
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 1);
    expect(await unhurried(working(20, 4))).toBe('done');
    clearInterval(timer);
    expect(turns).toBeGreaterThan(2);
  });

  it('ends where it is given up', async () => {
    const control = new AbortController();
    const work = unhurried(working(10_000, 1), control.signal);
    control.abort();
    await expect(work).rejects.toThrow(/abort/i);
  });
});

import { describe, expect, it } from 'vitest';
import { createUpdate } from './update';

describe('the news of a new version', () => {
  it('reaches whoever listens, and stays for who asks later', () => {
    const update = createUpdate();
    let calls = 0;
    update.subscribe(() => (calls += 1));
    expect(update.waiting()).toBeNull();
    const apply = () => undefined;
    update.announce(apply);
    expect(calls).toBe(1);
    expect(update.waiting()).toBe(apply);
  });

  it('does not interrupt a talk: the page starts over when the last one has ended', () => {
    const update = createUpdate();
    const calls: string[] = [];
    const [first, second] = [update.hold(), update.hold()];
    update.whenFree(() => calls.push('later'));
    first();
    expect(calls).toEqual([]);
    second();
    expect(calls).toEqual(['later']);
    update.whenFree(() => calls.push('at once'));
    expect(calls).toEqual(['later', 'at once']);
  });

  it('no longer reaches who has stopped listening', () => {
    const update = createUpdate();
    let calls = 0;
    update.subscribe(() => (calls += 1))();
    update.announce(() => undefined);
    expect(calls).toBe(0);
  });
});

import { describe, expect, it } from 'vitest';
import { emptyAddress } from './address';
import { golden } from './golden.fixture';
import { readAddress } from './read-address';
import { writeAddress } from './write-address';

describe('an address that was given out', () => {
  it.each(golden)('$path says what it said, and nothing of it is lost', ({ path, says }) => {
    expect(readAddress(path, 'vi')).toEqual({ address: { ...emptyAddress('vi'), ...says }, ignored: [] });
  });

  it.each(golden)('$path has the written form it had', ({ path, writtenNow = path }) => {
    expect(writeAddress(readAddress(path, 'vi').address)).toBe(writtenNow);
  });

  it('stands in the list once, and the list has every page', () => {
    expect(new Set(golden.map(({ path }) => path)).size).toBe(golden.length);
    const pages = ['', 'online-services', 'one-stop', 'emulation', 'monitoring', 'indices', 'explore', 'decks', 'present', 'preflight', 'sources', 'status'];
    expect(new Set(golden.map(({ says }) => says.page))).toEqual(new Set(pages));
  });
});

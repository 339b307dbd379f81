import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataset } from '../../../../mocks/fixtures/dataset';
import { EVERY_PERIOD, readRange } from '../../../domain/period-range';
import { readAddress, writeAddress, emptyAddress } from '../../../ui/address';
import { endsOf, periodsToBrush, writeEnds } from './periods';
import { cleanNote, MOST_OF_NOTE, togglePin, withNote } from './pins';

describe('the ends of a brush', () => {
  const periods = ['2015', '2016', '2017', '2018', '2019', '2020'];

  it('are those that the range it wrote is read back to', () => {
    const ends = fc.tuple(fc.nat(5), fc.nat(5)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
    fc.assert(
      fc.property(ends, ([first, last]) => {
        const written = writeEnds(periods, first, last);
        const range = written === null ? EVERY_PERIOD : readRange(written);
        expect(range === null ? null : endsOf(periods, range)).toEqual([first, last]);
      }),
    );
  });

  it('leave the end open that is the end of the figures', () => {
    expect(writeEnds(periods, 0, 5)).toBeNull();
    expect(writeEnds(periods, 2, 5)).toBe('2017..latest');
    expect(writeEnds(periods, 0, 2)).toBe('earliest..2017');
    expect(writeEnds(periods, 2, 2)).toBe('2017');
  });

  it('are all there is for a range without any of the periods', () => {
    expect(endsOf(periods, { from: '2030', to: '2031' })).toEqual([0, 5]);
  });

  it('are of the kind of period that is asked for', () => {
    const cube = dataset({ periods: ['2020-Q2', '2019', '2020-Q1', '2020'], observations: [] });
    const asked = { indicator: '', against: null, selection: new Map(), range: EVERY_PERIOD, by: null, compare: null, top: null, sort: null };
    expect(periodsToBrush(cube, { ...asked, rhythm: 'quarter' })).toEqual(['2020-Q1', '2020-Q2']);
  });
});

describe('a note', () => {
  it('comes back from the address as it was cleaned, whatever is typed', () => {
    const text = fc.oneof(fc.string({ maxLength: 300 }), fc.string({ unit: 'binary', maxLength: 300 }), fc.constant('\ud800 \u2028\n\u0000'));
    fc.assert(
      fc.property(text, (typed) => {
        const cleaned = cleanNote(typed);
        expect([...cleaned].length).toBeLessThanOrEqual(MOST_OF_NOTE);
        const { notes } = withNote({ notes: [] }, { figure: 'o1', text: typed });
        const read = readAddress(writeAddress({ ...emptyAddress('vi', 'explore'), notes }), 'vi');
        expect(read.ignored).toEqual([]);
        expect(read.address.notes).toEqual(cleaned === '' ? [] : [{ figure: 'o1', text: cleaned }]);
      }),
      { numRuns: 500 },
    );
  });

  it('stands in the place of the one before on its figure, and goes when it is emptied', () => {
    const first = withNote({ notes: [] }, { figure: 'o1', text: 'a' });
    expect(withNote(first, { figure: 'o1', text: 'b' }).notes).toEqual([{ figure: 'o1', text: 'b' }]);
    expect(withNote(first, { figure: 'o1', text: ' ' }).notes).toEqual([]);
  });
});

describe('a pin', () => {
  it('is put in and taken out by the same key', () => {
    const pinned = togglePin({ pinned: ['a'] }, 'b');
    expect(pinned.pinned).toEqual(['a', 'b']);
    expect(togglePin(pinned, 'a').pinned).toEqual(['b']);
  });
});

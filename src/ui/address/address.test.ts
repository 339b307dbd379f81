import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Address, emptyAddress, modes, perSheets, themes } from './address';
import { readAddress } from './read-address';
import { writeAddress } from './write-address';

const code = fc.oneof(fc.stringMatching(/^[\w.-]{1,12}$/), fc.stringMatching(/^[\wàđếữ ~%+&=/'.-]{1,12}$/));
const codes = fc.uniqueArray(code, { maxLength: 4 });
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const addresses: fc.Arbitrary<Address> = fc
  .record<Address>({
    language: fc.constantFrom('vi' as const, 'en' as const),
    page: fc.constantFrom('', 'one-stop', 'explore'),
    indicators: codes,
    organisations: codes,
    time: orNull(fc.constantFrom('2015..2020', 'earliest..latest', '2020', '2020-Q3', '2020-09', '2015/2020')),
    rhythm: orNull(code),
    by: orNull(code),
    filters: fc.uniqueArray(
      fc.record({ dimension: code, categories: fc.uniqueArray(code, { minLength: 1, maxLength: 3 }) }),
      { selector: (f) => f.dimension, maxLength: 3 },
    ),
    view: fc.constantFrom(null, 'chart' as const, 'table' as const),
    kind: orNull(code),
    compare: orNull(code),
    top: fc.constantFrom(null, 5, -3),
    sort: orNull(code),
    across: orNull(code),
    group: orNull(code),
    fixed: codes,
    at: fc.constantFrom(null, '2020', '2015/2020'),
    scale: fc.constantFrom(null, 'own' as const),
    pinned: codes,
    notes: fc.uniqueArray(fc.record({ figure: code, text: code }), { selector: (n) => n.figure, maxLength: 2 }),
    data: fc.constantFrom(null, 'd-1', 'https://example.org/a.json?x=1&y=~2'),
    mode: orNull(fc.constantFrom(...modes)),
    deck: orNull(fc.oneof(code, fc.stringMatching(/^~[\w-]{1,300}$/))),
    slide: orNull(code),
    auto: orNull(fc.integer({ min: 1, max: 9999 })),
    perSheet: orNull(fc.constantFrom(...perSheets)),
    handoutNotes: fc.constantFrom(null, 'none' as const),
    theme: orNull(fc.constantFrom(...themes)),
    revision: orNull(code),
  })
  .map((a) => ({
    ...a,
    view: a.view === 'chart' && a.page !== 'explore' ? null : a.view,
    notes: a.notes.toSorted((x, y) => (x.figure < y.figure ? -1 : 1)),
    filters: a.filters.toSorted((x, y) => (x.dimension < y.dimension ? -1 : 1)),
  }));

describe('an address', () => {
  it('reads back as it was written', () => {
    fc.assert(
      fc.property(addresses, (address) => {
        expect(readAddress(writeAddress(address), 'en')).toEqual({ address, ignored: [] });
      }),
      { numRuns: 500 },
    );
  });

  it('never fails to read, whatever stands in it, and then has one written form', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (path) => {
        const { address } = readAddress(path, 'vi');
        const written = writeAddress(address);
        expect(writeAddress(readAddress(written, 'vi').address)).toBe(written);
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves defaults out', () => {
    expect(writeAddress(emptyAddress('vi'))).toBe('/vi/');
    expect(writeAddress({ ...emptyAddress('en', 'one-stop'), view: 'chart' })).toBe('/en/one-stop');
  });

  it('writes parameters in one order, whichever order they came in', () => {
    const { address } = readAddress('/vi/indices?theme=dark&t=2015..2020&org=ha-tinh~nghe-an', 'vi');
    expect(writeAddress(address)).toBe('/vi/indices?org=ha-tinh~nghe-an&t=2015..2020&theme=dark');
  });

  it('names what it does not understand and keeps the rest', () => {
    const { address, ignored } = readAddress('/vi/one-stop?org=ha-tinh&theme=pink&color=red&auto=0', 'vi');
    expect(ignored).toEqual(['theme=pink', 'color=red', 'auto=0']);
    expect(address).toEqual({ ...emptyAddress('vi', 'one-stop'), organisations: ['ha-tinh'] });
  });

  it('falls back to the language of the settings and says so', () => {
    expect(readAddress('/fr/one-stop', 'vi')).toMatchObject({
      address: { language: 'vi', page: 'one-stop' },
      ignored: ['fr'],
    });
  });
});

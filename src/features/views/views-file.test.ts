import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freeName, LONGEST_NAME, merge, MOST_VIEWS, type NamedView, readKept } from './named-view';
import { LARGEST_FILE, readViewsFile, writeViewsFile } from './views-file';

const name = fc.stringMatching(/^[\wđếữ~%"\\_]([\wđếữ ~%"\\_]{0,30}[\wđếữ~%"\\_])?$/);
const view: fc.Arbitrary<NamedView> = fc.record({
  name: fc.oneof(name, fc.constantFrom('__proto__', 'constructor')),
  address: fc.stringMatching(/^\/(vi|en)\/explore\?[\w=&.~%-]{0,40}$/),
  savedAt: fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true }).map((date) => date.toISOString()),
});
const views = fc.uniqueArray(view, { selector: (each) => each.name, maxLength: 6 });
const problemOf = (text: string) => {
  const read = readViewsFile(text);
  return read.ok ? 'none' : `${read.problem} ${read.n}`;
};
const papi: NamedView = { name: 'PAPI', address: '/vi/explore?i=papi', savedAt: '2026-11-23T02:05:00.000Z' };
const fileWith = (entry: object) => JSON.stringify({ saola: 'views', version: 1, views: [papi, { ...papi, name: 'x', ...entry }] });

describe('a file of views', () => {
  it('reads back as it was written', () => {
    fc.assert(
      fc.property(views, (list) => {
        expect(readViewsFile(writeViewsFile(list))).toEqual({ ok: true, views: list });
      }),
    );
  });

  it('is read or refused, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(problemOf(text)).toMatch(/^(not-json|not-views) 0$/);
      }),
    );
  });

  it.each([
    ['', 'not-json 0'],
    ['{"saola":"views"', 'not-json 0'],
    ['<html></html>', 'not-json 0'],
    ['null', 'not-views 0'],
    ['[]', 'not-views 0'],
    ['{"saola":"notes","version":1,"views":[]}', 'not-views 0'],
    ['{"saola":"views","version":1,"views":{}}', 'not-views 0'],
    ['{"saola":"views","version":2,"views":[]}', 'version 0'],
    [' '.repeat(LARGEST_FILE + 1), 'too-large 0'],
    [JSON.stringify({ saola: 'views', version: 1, views: new Array(MOST_VIEWS + 1).fill(papi) }), 'too-many 0'],
    [fileWith({ name: ' ' }), 'entry 2'],
    [fileWith({ name: 'x'.repeat(LONGEST_NAME + 1) }), 'entry 2'],
    [fileWith({ name: 'a\nb' }), 'entry 2'],
    [fileWith({ name: { toString: 'x' } }), 'entry 2'],
    [fileWith({ address: 'javascript:alert(1)' }), 'entry 2'],
    [fileWith({ address: 'https://example.org/#/vi/' }), 'entry 2'],
    [fileWith({ address: '//example.org/' }), 'entry 2'],
    [fileWith({ savedAt: 'yesterday' }), 'entry 2'],
  ])('%.60s is refused: %s', (text, problem) => {
    expect(problemOf(text)).toBe(problem);
  });

  it('brings no keys but its own', () => {
    const read = readViewsFile('{"saola":"views","version":1,"views":[{"name":"a","address":"/vi/","savedAt":"2026-11-23T02:05:00.000Z","__proto__":{"polluted":1},"extra":1}]}');
    expect(read.ok ? Object.keys(read.views[0] ?? {}) : []).toEqual(['name', 'address', 'savedAt']);
    expect('polluted' in {}).toBe(false);
  });
});

describe('views added to others', () => {
  it('change none of those, and never share a name', () => {
    fc.assert(
      fc.property(views, views, (here, more) => {
        const merged = merge(here, more);
        expect(merged.views.slice(0, here.length)).toEqual(here);
        expect(new Set(merged.views.map((each) => each.name)).size).toBe(merged.views.length);
        expect(merged.added + merged.known).toBe(more.length);
      }),
    );
  });

  it('are passed over when they are there already, and renamed when only their name is', () => {
    expect(merge([papi], [papi])).toEqual({ views: [papi], added: 0, renamed: 0, known: 1 });
    const other = { ...papi, address: '/vi/explore?i=pci' };
    expect(merge([papi], [other])).toEqual({ views: [papi, { ...other, name: 'PAPI (2)' }], added: 1, renamed: 1, known: 0 });
  });

  it('keep to the longest name there may be', () => {
    const long = 'x'.repeat(LONGEST_NAME);
    expect(freeName(long, new Set([long]))).toBe(`${'x'.repeat(LONGEST_NAME - 4)} (2)`);
  });
});

describe('what was kept on the device', () => {
  it.each([null, 'views', [], { views: 'x' }, { views: [null, 1, { name: 'a' }] }])('as %j is as if nothing was', (kept) => {
    expect(readKept(kept)).toEqual([]);
  });

  it('is used as far as it is in order', () => {
    expect(readKept({ views: [{ name: '' }, papi, { ...papi, address: '/vi/other' }] })).toEqual([papi]);
  });
});

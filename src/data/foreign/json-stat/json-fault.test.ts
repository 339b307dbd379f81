import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonFaultAt } from './json-fault';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

it('whatever is JSON has its fault behind its end', () => {
  fc.assert(
    fc.property(fc.json(), fc.constantFrom('', ' ', '\n'), (text, blank) => {
      expect(jsonFaultAt(`${blank}${text}${blank}`)).toBe(text.length + 2 * blank.length);
    }),
    { numRuns: 1000 },
  );
});

it('what is no JSON has it before, or is cut short', () => {
  const marks = fc.string({ unit: fc.constantFrom(...'{}[],:"\\1e-.tn u'), maxLength: 12 });
  fc.assert(
    fc.property(marks, (text) => {
      const at = jsonFaultAt(text);
      expect(at).toBeLessThanOrEqual(text.length);
      if (at !== null && at < text.length) expect(isJson(text)).toBe(false);
    }),
    { numRuns: 2000 },
  );
});

import { describe, expect, it } from 'vitest';
import { fill, fillParts } from './fill';

describe('a template', () => {
  it('takes each value at its name, as often as it stands', () => {
    expect(fill('{a} và {b}, rồi {a}', { a: '27', b: '12' })).toBe('27 và 12, rồi 27');
  });
  it('keeps other than text as it is, so that a figure in a sentence stays a button', () => {
    const figure = { id: 'o00003' };
    expect(fillParts('Có {n} thủ tục', { n: figure })).toEqual(['Có ', figure, ' thủ tục']);
  });
  it('shows a name nobody gave a value for', () => {
    expect(fill('{known} {unknown}', { known: '1' })).toBe('1 {unknown}');
  });
  it('takes no value from the prototype of objects', () => {
    expect(fill('{constructor}', {})).toBe('{constructor}');
  });
});

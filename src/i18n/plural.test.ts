import { describe, expect, it } from 'vitest';
import { counted } from './plural';

describe('a counted noun', () => {
  const forms = { one: '{count} result', other: '{count} results' };

  it.each([
    [0, '0 results'],
    [1, '1 result'],
    [2, '2 results'],
    [1011, '1,011 results'],
  ])('of %s is %s', (count, text) => expect(counted(count, forms, 'en')).toBe(text));

  it('has one form in Vietnamese', () => {
    expect(counted(1, { one: 'sai', other: '{count} kết quả' }, 'vi')).toBe('1 kết quả');
  });
});

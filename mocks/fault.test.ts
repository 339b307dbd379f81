import { describe, expect, test } from 'vitest';
import { readFault } from './fault';

describe('a fault in words', () => {
  test('names a status, with what goes with it', () => {
    expect(readFault('429;retry-after=2;only=dti')).toEqual({ kind: 'status', status: 429, retryAfter: '2', delayMs: 5000, only: 'dti' });
  });

  test('names a delay', () => {
    expect(readFault('slow=300')).toMatchObject({ kind: 'slow', delayMs: 300, only: null });
  });

  test.each(['', 'slwo', '200', '4040', 'status', 'constructor'])('that is none is not taken for health: %j', (text) => {
    expect(() => readFault(text)).toThrow(RangeError);
  });
});

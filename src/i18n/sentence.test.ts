import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fact } from '../../mocks/fixtures/fact';
import { join, plain, sentence } from './sentence';

const figure = fact(39);
const word = { figure, text: '39 thủ tục' };

describe('a sentence', () => {
  it('keeps its figures apart from its words', () => {
    expect(sentence('{subject} có {value}.', { subject: 'Sở', value: word })).toEqual(['Sở', ' có ', word, '.']);
  });

  it('takes in another sentence with its figures', () => {
    const inner = sentence('{value} mức độ 3', { value: word });
    expect(sentence('gồm {part}', { part: inner })).toEqual(['gồm ', word, ' mức độ 3']);
  });

  it('reads as plain text', () => {
    expect(plain(sentence('{subject} có {value}.', { subject: 'Sở', value: word }))).toBe('Sở có 39 thủ tục.');
  });

  it('leaves braces in a value as they are', () => {
    expect(plain(sentence('{a} và {b}', { a: '{b}', b: 'c' }))).toBe('{b} và c');
  });
});

describe('joined sentences', () => {
  it('have the words between any two of them, and none around', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 })), fc.string(), (texts, between) => {
        expect(plain(join(texts.map((text) => [text]), between))).toBe(texts.join(between));
      }),
    );
  });

  it('keep every figure', () => {
    expect(join([[word, ' một'], [word]], ', ').filter((part) => typeof part !== 'string')).toEqual([word, word]);
  });
});

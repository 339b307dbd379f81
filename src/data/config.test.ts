import { describe, expect, test } from 'vitest';
import { readConfig } from './config';

const problemsOf = (input: unknown): readonly string[] => {
  const result = readConfig(input);
  return result.ok ? [] : result.problems.map(({ key }) => key);
};

describe('config.json', () => {
  test('may say everything', () => {
    const config = { api: 'https://data.example.vn/v1', organisation: 'ha-tinh', language: 'en', title: { vi: 'Cải cách', en: 'Reform' }, logo: 'logo.svg' };
    expect(readConfig(config)).toEqual({ ok: true, config });
  });

  test('may say nothing', () => {
    expect(readConfig({})).toEqual({
      ok: true,
      config: { api: null, organisation: 'ht-so-tnmt', language: 'vi', title: null, logo: null },
    });
  });

  test.each(['/api', './api', '../api', 'http://localhost:8080', 'https://a.vn/api?key=1'])('may have its API at %s', (api) => {
    expect(problemsOf({ api })).toEqual([]);
  });

  test.each<[string, unknown, readonly string[]]>([
    ['an API that is no address', { api: 'api.example.vn' }, ['api']],
    ['an API that is a script', { api: 'javascript:alert(1)' }, ['api']],
    ['an empty organisation', { organisation: '' }, ['organisation']],
    ['a language without documents', { language: 'fr' }, ['language']],
    ['a title in one language', { title: { vi: 'Cải cách' } }, ['title.en']],
    ['a logo from another host', { logo: 'https://other.vn/logo.svg' }, ['logo']],
    ['a misspelt key', { organization: 'ha-tinh' }, ['organization']],
    ['the name of an object member', JSON.parse('{"constructor": 1}'), ['constructor']],
    ['a list', [], ['']],
    ['nothing', null, ['']],
  ])('is refused for %s', (_, input, keys) => {
    expect(problemsOf(input)).toEqual(keys);
  });

  test('has every mistake named at once, with a remedy in both languages', () => {
    const result = readConfig({ api: 1, language: 'fr', colour: 'red' });
    expect(result.ok ? [] : result.problems).toEqual([
      { key: 'api', explanation: { vi: expect.stringContaining('https://'), en: expect.stringContaining('https://') } },
      { key: 'language', explanation: { vi: 'Ghi "vi" hoặc "en".', en: 'Write "vi" or "en".' } },
      { key: 'colour', explanation: { vi: expect.stringContaining('xóa'), en: expect.stringContaining('Delete') } },
    ]);
  });
});

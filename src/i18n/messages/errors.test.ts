import { describe, expect, test } from 'vitest';
import { DataError, invalid } from '../../data/data-error';
import { errorKey, errorReport, errorValues } from '../../data/error-key';
import { fill } from '../fill';
import { errors as en } from './en/errors';
import { errors as vi } from './vi/errors';

const placeholders = (sentence: string): readonly string[] => [...sentence.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').sort();

describe('the words of errors', () => {
  test('use only what an error knows, and the same in both languages', () => {
    const known = Object.keys(errorValues(new Error()));
    for (const [key, sentence] of Object.entries(vi)) {
      expect(known).toEqual(expect.arrayContaining([...placeholders(sentence)]));
      expect(placeholders(en[key as keyof typeof en])).toEqual(placeholders(sentence));
    }
  });

  test.each([
    [new DataError('unavailable', 'SERVER_ERROR', { httpStatus: 502 }), 'mã 502'],
    [invalid('VALUE_LEN_MISMATCH', 'value', '11 values, 12 cells'), '11 values, 12 cells'],
    [invalid('STRUCTURAL_VIOLATION', 'extension.revision'), '“extension.revision”'],
    [invalid('HTML_PAGE'), 'trang web'],
    [new DataError('unavailable', 'UNREACHABLE'), 'địa chỉ API'],
    [new DataError('unavailable', 'UNREACHABLE', { file: './data/vi/catalogue.json' }), 'tệp số liệu ./data/vi/catalogue.json'],
    [new DataError('not-found', 'NOT_FOUND', { file: './data/vi/catalogue.json', httpStatus: 404 }), 'Không có tệp số liệu ./data/vi/catalogue.json (mã 404)'],
    [new DataError('invalid', 'PARSE_ERROR', { file: './data/vi/catalogue.json' }), 'Tệp số liệu ./data/vi/catalogue.json'],
    [new DataError('offline', 'OFFLINE'), 'ngoại tuyến'],
    [new TypeError('x is not a function'), 'ngoài dự kiến'],
  ])('say what happened: %s', (error, part) => {
    expect(fill(vi[errorKey(error)], errorValues(error))).toContain(part);
  });

  test('keep what the engine says of bad JSON for the report', () => {
    const error = new DataError('invalid', 'PARSE_ERROR', { detail: 'Unexpected end of JSON input' });
    expect(fill(vi[errorKey(error)], errorValues(error))).not.toContain('JSON input');
    expect(errorReport(error)).toContain('Unexpected end of JSON input');
  });

  test('have a sentence for a rule nobody has grouped yet', () => {
    expect(errorKey(invalid('SOMETHING_NEW'))).toBe('invalid');
    expect(errorKey(new DataError('unavailable', 'SOMETHING_NEW'))).toBe('serverFailed');
  });

  test('are joined by a line for whoever runs the source', () => {
    expect(errorReport(new DataError('unavailable', 'SERVER_ERROR', { httpStatus: 502, detail: 'down' }))).toBe('SERVER_ERROR | HTTP 502 | down');
    expect(errorReport(invalid('SOURCE_MISSING', 'value.3'))).toBe('SOURCE_MISSING | value.3');
  });
});

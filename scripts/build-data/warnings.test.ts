import { describe, expect, it } from 'vitest';
import { build } from './build';
import { files, withRow, withText } from './files.fixture';

const notesOf = (changes: Record<string, string>): readonly string[] => {
  const { messages, documents } = build(files(changes));
  expect(documents.size).toBeGreaterThan(0);
  return messages.map(({ severity, file, row, problem }) => `${severity} ${file} ${row}: ${problem.en}`);
};

describe('the builder warns, and builds all the same,', () => {
  it('of sources that disagree', () => {
    expect(notesOf(withRow('observations.csv', 'o9,sipas,ha-tinh,2020,,80,%,exact,,,press,'))).toEqual([
      'warning observations.csv 5: the sources disagree: o4 89.13 (owner) is used, against o9 80 (press).',
    ]);
  });

  it('not of sources that differ by rounding', () => {
    expect(notesOf(withRow('observations.csv', 'o9,sipas,ha-tinh,2020,,89.1,%,exact,,,press,'))).toEqual([]);
  });

  it('of a total without its parts', () => {
    expect(
      notesOf(
        withRow(
          'observations.csv',
          'o9,procedures_online,ha-noi,2020-08,service_level=all,50,procedures,exact,,,press,',
        ),
      ),
    ).toEqual(['warning observations.csv 7: the total service_level=all stands without its parts.']);
  });

  it('of two sources that are one page', () => {
    expect(notesOf(withRow('sources.csv', 'again,Báo cáo,Bộ Nội vụ,1,https://example.vn/a,2020,'))).toEqual([
      'warning sources.csv 4: same address as “owner”: https://example.vn/a.',
    ]);
  });

  it('of notes without a translation, counted once', () => {
    expect(notesOf(withText('translations.csv', 'như nguồn in', ''))).toEqual([
      'warning translations.csv null: 1 notes have no Vietnamese yet; the English is shown.',
    ]);
  });
});

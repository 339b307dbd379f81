import type { TermRow } from './rows';

const cell = (text: string): string => text.replaceAll('|', '\\|');

/** docs/glossary.md: the terms of data/terms.csv, Vietnamese first. */
export function glossaryOf(terms: readonly TermRow[]): string {
  const rows = terms.map(
    ({ abbreviation, name, definition, legalSource }) =>
      `| ${[abbreviation ?? '', name.vi, name.en, definition.vi, definition.en, legalSource ?? ''].map(cell).join(' | ')} |`,
  );
  return [
    '# Thuật ngữ · Glossary',
    '',
    'Written by `npx tsx scripts/build-data.ts --docs docs` from `data/terms.csv`; edit that file.',
    '',
    '| Viết tắt | Thuật ngữ | Term | Nghĩa | Meaning | Căn cứ · Basis |',
    '|---|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

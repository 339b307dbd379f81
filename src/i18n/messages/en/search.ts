import type { SameKeys } from '../same-keys';
import type { search as vietnamese } from '../vi/search';

export const search: SameKeys<typeof vietnamese> = {
  title: 'Find indicators, fields, bodies and terms',
  label: 'Vietnamese works without marks, for example: mot cua, dat dai',
  indicators: 'Indicators',
  organisations: 'Bodies and places',
  terms: 'Terms',
  categories: 'Breakdown',
  none: 'Nothing found for “{query}”. Try fewer letters.',
  noneMarked: 'Nothing found for “{query}”. Try fewer letters, or none of the marks.',
  found: { one: '{count} result', other: '{count} results' },
  figures: { one: '{count} figure', other: '{count} figures' },
  noFigures: 'no figures yet',
};

import type { SameKeys } from '../same-keys';
import type { search as vietnamese } from '../vi/search';

export const search: SameKeys<typeof vietnamese> = {
  title: 'Find indicators, bodies and terms',
  label: 'Vietnamese works without marks, for example: mot cua, dat dai',
  indicators: 'Indicators',
  organisations: 'Bodies and places',
  terms: 'Terms',
  pages: 'Pages',
  none: 'Nothing found for “{query}”. Try fewer letters.',
  found: 'Results: {count}',
  figures: 'figures: {count}',
};

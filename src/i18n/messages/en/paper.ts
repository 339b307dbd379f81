import type { SameKeys } from '../same-keys';
import type { paper as vi } from '../vi/paper';

export const paper: SameKeys<typeof vi> = {
  handout: 'Handout',
  report: 'Word report…',
};

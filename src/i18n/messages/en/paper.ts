import type { SameKeys } from '../same-keys';
import type { paper as vi } from '../vi/paper';

export const paper: SameKeys<typeof vi> = {
  handout: 'Handout',
  powerPoint: 'PowerPoint…',
  powerPointTitle: 'This page as a PowerPoint file',
  report: 'Word report…',
  reading: 'Reading the figures of the page…',
  failed: 'The figures of the page could not be read. Check the connection and try again.',
};

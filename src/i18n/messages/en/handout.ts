import type { SameKeys } from '../same-keys';
import type { handout as vietnamese } from '../vi/handout';

export const handout: SameKeys<typeof vietnamese> = {
  title: 'Handout: {title}',
  preparing: 'The figures of the slides are being read…',
  back: 'Leave',
  perSheet: 'Slides on a sheet of A4',
  withNotes: 'With the speaker’s notes',
  slide: 'Slide {n} of {count}',
  notes: 'Notes',
  remarks: 'About the figures',
  sources: 'Sources',
};

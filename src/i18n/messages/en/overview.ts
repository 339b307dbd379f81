import type { SameKeys } from '../same-keys';
import type { overview as vietnamese } from '../vi/overview';

export const overview: SameKeys<typeof vietnamese> = {
  timeline: 'Milestones of the reform',
};

import type { app as vietnamese } from '../vi/app';
import type { SameKeys } from '../same-keys';

export const app: SameKeys<typeof vietnamese> = { name: 'Saola' };

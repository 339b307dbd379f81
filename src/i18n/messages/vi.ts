import type { SameKeys } from './same-keys';
import { app } from './vi/app';

export const vi = { app };

export type Words = SameKeys<typeof vi>;

import type { SameKeys } from './same-keys';
import { app } from './vi/app';
import { format } from './vi/format';

export const vi = { app, format };

export type Words = SameKeys<typeof vi>;

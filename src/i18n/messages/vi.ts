import type { SameKeys } from './same-keys';
import { app } from './vi/app';
import { charts } from './vi/charts';
import { block } from './vi/block';
import { format } from './vi/format';
import { passport } from './vi/passport';

export const vi = { app, charts, block, format, passport };

export type Words = SameKeys<typeof vi>;

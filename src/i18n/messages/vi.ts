import type { SameKeys } from './same-keys';
import { app } from './vi/app';
import { charts } from './vi/charts';
import { block } from './vi/block';
import { download } from './vi/download';
import { format } from './vi/format';
import { panel } from './vi/panel';
import { passport } from './vi/passport';

export const vi = { app, charts, block, download, format, panel, passport };

export type Words = SameKeys<typeof vi>;

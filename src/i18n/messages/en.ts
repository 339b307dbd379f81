import { app } from './en/app';
import { charts } from './en/charts';
import { block } from './en/block';
import { download } from './en/download';
import { format } from './en/format';
import { panel } from './en/panel';
import { passport } from './en/passport';
import type { Words } from './vi';

export const en: Words = { app, charts, block, download, format, panel, passport };

import { app } from './en/app';
import { charts } from './en/charts';
import { block } from './en/block';
import { format } from './en/format';
import { passport } from './en/passport';
import type { Words } from './vi';

export const en: Words = { app, charts, block, format, passport };

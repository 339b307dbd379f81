import type { Words } from './vi';
import { app } from './en/app';
import { format } from './en/format';

export const en: Words = { app, format };

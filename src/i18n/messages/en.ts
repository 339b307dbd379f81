import type { Words } from './vi';
import { app } from './en/app';

export const en: Words = { app };

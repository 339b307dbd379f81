import { app } from './en/app';
import { block } from './en/block';
import { charts } from './en/charts';
import { errors } from './en/errors';
import { format } from './en/format';
import { overview } from './en/overview';
import { panel } from './en/panel';
import { passport } from './en/passport';
import { print } from './en/print';
import type { Words } from './vi';

export const en: Words = {
  app,
  block,
  charts,
  errors,
  format,
  overview,
  panel,
  passport,
  print,
};

import { app } from './en/app';
import { block } from './en/block';
import { charts } from './en/charts';
import { download } from './en/download';
import { errors } from './en/errors';
import { format } from './en/format';
import { overview } from './en/overview';
import { panel } from './en/panel';
import { passport } from './en/passport';
import { print } from './en/print';
import { search } from './en/search';
import { share } from './en/share';
import type { Words } from './vi';

export const en: Words = {
  app,
  block,
  charts,
  download,
  errors,
  format,
  overview,
  panel,
  passport,
  print,
  search,
  share,
};

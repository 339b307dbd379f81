import { answer } from './en/answer';
import { app } from './en/app';
import { block } from './en/block';
import { charts } from './en/charts';
import { compare } from './en/compare';
import { download } from './en/download';
import { errors } from './en/errors';
import { explore } from './en/explore';
import { format } from './en/format';
import { grid } from './en/grid';
import { opening } from './en/opening';
import { overview } from './en/overview';
import { panel } from './en/panel';
import { passport } from './en/passport';
import { print } from './en/print';
import { search } from './en/search';
import { share } from './en/share';
import { stage } from './en/stage';
import type { Words } from './vi';

export const en: Words = {
  answer,
  app,
  block,
  charts,
  compare,
  download,
  errors,
  explore,
  format,
  grid,
  opening,
  overview,
  panel,
  passport,
  print,
  search,
  share,
  stage,
};

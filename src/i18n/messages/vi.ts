import type { SameKeys } from './same-keys';
import { answer } from './vi/answer';
import { app } from './vi/app';
import { block } from './vi/block';
import { charts } from './vi/charts';
import { compare } from './vi/compare';
import { download } from './vi/download';
import { errors } from './vi/errors';
import { explore } from './vi/explore';
import { format } from './vi/format';
import { grid } from './vi/grid';
import { opening } from './vi/opening';
import { overview } from './vi/overview';
import { panel } from './vi/panel';
import { passport } from './vi/passport';
import { print } from './vi/print';
import { search } from './vi/search';
import { share } from './vi/share';
import { stage } from './vi/stage';

export const vi = {
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

export type Words = SameKeys<typeof vi>;

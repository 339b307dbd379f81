import type { SameKeys } from './same-keys';
import { app } from './vi/app';
import { block } from './vi/block';
import { charts } from './vi/charts';
import { errors } from './vi/errors';
import { format } from './vi/format';
import { overview } from './vi/overview';
import { panel } from './vi/panel';
import { passport } from './vi/passport';
import { print } from './vi/print';

export const vi = {
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

export type Words = SameKeys<typeof vi>;

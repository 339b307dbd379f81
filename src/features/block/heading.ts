import type { ChartData } from '../../charts/chart-data';
import type { ChartKind } from '../../charts/kinds';
import type { Fact } from '../../domain/figure';
import { comparePeriods } from '../../domain/period';
import type { Sentence } from '../../i18n/sentence';
import type { Speech } from '../../i18n/words';
import { acrossCategories, share } from './heading/over-parts';
import { acrossOrganisations } from './heading/over-places';
import { acrossSeries, overTime } from './heading/over-time';
import { about, one, type Telling, type Told } from './heading/telling';
import type { Resolved } from './resolve';

/** Figures no chart draws: the latest of the organisation the block is first about, if there is one such. */
function withoutChart({ facts, organisations }: Told, telling: Telling): Sentence | null {
  const whose = organisations.find((id) => facts.some((f) => f.organisation.id === id));
  const mine = facts.filter((f) => f.organisation.id === whose).toSorted((a, b) => comparePeriods(a.period, b.period));
  const latest = mine.at(-1);
  if (!latest) return null;
  const isOnlyOne = mine.filter((f) => f.period === latest.period).length === 1;
  return isOnlyOne ? one(latest, telling) : about(latest, telling);
}

const isDirection = ({ qualifier }: Fact): boolean => qualifier === 'increase' || qualifier === 'decrease';

const latestOf = (facts: readonly Fact[]): Fact | undefined => facts.toSorted((a, b) => comparePeriods(a.period, b.period)).at(-1);

export interface Drawn {
  readonly kind: ChartKind;
  readonly data: ChartData;
}

/** What figures show, as a sentence made of them; null when they have nothing to say in one. */
export function headingOf(told: Told, drawn: Drawn | null, speech: Speech): Sentence | null {
  const first = told.facts[0];
  if (!first) return null;
  const telling: Telling = { ...speech, subject: told.subject, reader: told.reader };
  if (drawn === null) return withoutChart(told, telling);
  const { data, kind } = drawn;
  if (kind === 'direction') return one(latestOf(told.facts.filter(isDirection)) ?? first, telling);
  if (kind === 'share') return share(data, telling) ?? acrossCategories(data, told, telling);
  if (data.along === 'organisation') return acrossOrganisations(data, told.organisations.length, telling);
  if (kind === 'multiples') return acrossSeries(data, telling);
  return data.along === 'period' ? overTime(data, telling) : acrossCategories(data, told, telling);
}

/** What the heading of a block is made of. */
export const toldOf = ({ block, facts, organisations, reader }: Resolved): Told => ({
  subject: block.title ?? facts[0]?.indicator.name ?? '',
  reader,
  facts,
  organisations,
  by: block.by,
});

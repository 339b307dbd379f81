import type { Fact } from '../../domain/figure';
import { comparePeriods } from '../../domain/period';
import type { Sentence } from '../../i18n/sentence';
import type { Speech } from '../../i18n/words';
import { acrossCategories, share } from './heading/over-parts';
import { acrossOrganisations } from './heading/over-places';
import { acrossSeries, overTime } from './heading/over-time';
import { about, one, type Telling } from './heading/telling';
import type { Option, Resolved } from './resolve';

/** Figures no chart draws: the latest of the organisation the block is first about, if there is one such. */
function withoutChart(resolved: Resolved, telling: Telling): Sentence | null {
  const { facts, organisations } = resolved;
  const whose = organisations.find((id) => facts.some((f) => f.organisation.id === id));
  const mine = facts.filter((f) => f.organisation.id === whose).toSorted((a, b) => comparePeriods(a.period, b.period));
  const latest = mine.at(-1);
  if (!latest) return null;
  const isOnlyOne = mine.filter((f) => f.period === latest.period).length === 1;
  return isOnlyOne ? one(latest, telling) : about(latest, telling);
}

const latestOf = (facts: readonly Fact[]): Fact | undefined => facts.toSorted((a, b) => comparePeriods(a.period, b.period)).at(-1);

/** What a block shows, as a sentence made of its figures; null when it has nothing to say in one. */
export function headingOf(resolved: Resolved, option: Option | null, speech: Speech): Sentence | null {
  const first = resolved.facts[0];
  if (!first) return null;
  const telling: Telling = { ...speech, subject: resolved.block.title ?? first.indicator.name, reader: resolved.reader };
  if (option === null) return withoutChart(resolved, telling);
  const { data, kind } = option;
  if (kind === 'direction') return one(latestOf(resolved.directions) ?? first, telling);
  if (kind === 'share') return share(data, telling) ?? acrossCategories(data, resolved, telling);
  if (data.along === 'organisation') return acrossOrganisations(data, resolved.organisations.length, telling);
  if (kind === 'multiples') return acrossSeries(data, telling);
  return data.along === 'period' ? overTime(data, telling) : acrossCategories(data, resolved, telling);
}

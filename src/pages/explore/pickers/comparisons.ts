import { isRatioScaled } from '../../../domain/index-number';
import { saysChange } from '../../../domain/change';
import { isOrdinal } from '../../../domain/mean';
import type { Comparison } from '../../../domain/question';
import { regionOf } from '../../../domain/region';
import type { ExploreWords } from '../../../i18n/messages/explore';
import { chosenIn, organisationDimension, periodsOfKind } from '../choices';
import type { Scene } from '../scene';

export type ComparisonKind = Comparison['kind'];

export const comparisonKinds: readonly ComparisonKind[] = ['previous', 'base', 'target', 'region', 'organisation', 'rank'];

type Reason = keyof ExploreWords['compare']['reasons'];

/** Why a question cannot be set against this; null when it can. */
export function objectionTo(kind: ComparisonKind, { dataset, view: { question }, catalogue }: Scene): Reason | null {
  const places = organisationDimension(dataset);
  const indicator = dataset.indicators.find(({ id }) => id === question.indicator);
  const isRank = indicator !== undefined && isOrdinal({ indicator });
  const rankReason = isRank ? 'isRank' : null;
  switch (kind) {
    case 'previous':
      if (indicator !== undefined && saysChange(indicator)) return 'isChange';
      return periodsOfKind(dataset, question).length > 1 ? null : 'noPrevious';
    case 'base':
      if (periodsOfKind(dataset, question).length < 2) return 'noPrevious';
      return indicator === undefined || isRank || isRatioScaled({ indicator }) ? rankReason : 'noRatio';
    case 'target':
      return dataset.targets.some((target) => target.indicatorId === question.indicator) ? null : 'noTarget';
    case 'region':
      if (isRank) return rankReason;
      return places && chosenIn(places, question).some((id) => regionOf(catalogue.organisations, id) !== null) ? null : 'noRegion';
    case 'organisation':
      return (places?.categories.length ?? 0) > 1 ? null : 'noOther';
    case 'rank':
      if (isRank) return rankReason;
      return indicator === undefined || indicator.direction === 'neutral' ? 'noRank' : null;
  }
}

/** A comparison of this kind to begin with; what else it needs is the first there is. */
export function comparisonOf(kind: ComparisonKind, { dataset, view: { question }, home }: Scene): Comparison | null {
  if (kind === 'base') {
    const period = periodsOfKind(dataset, question)[0];
    return period === undefined ? null : { kind, period };
  }
  if (kind !== 'organisation') return { kind };
  const ids = organisationDimension(dataset)?.categories.map(({ id }) => id) ?? [];
  const id = ids.find((each) => each === home.id) ?? ids[0];
  return id === undefined ? null : { kind, id };
}

import type { Catalogue, Organisation } from '../../../domain/catalogue';
import type { Dataset } from '../../../domain/dataset';
import { searchScore } from '../../../domain/fold';
import { provinceOf } from '../../../domain/lineage';
import { fill } from '../../../i18n/fill';
import type { ExploreWords } from '../../../i18n/messages/explore';

export interface IndicatorChoice {
  readonly id: string;
  readonly name: string;
  /** Null: not counted. */
  readonly observations: number | null;
}

export interface IndicatorGroup {
  readonly id: string;
  readonly label: string;
  readonly indicators: readonly IndicatorChoice[];
}

/** Indicators of the catalogue: those with figures of the reader's own place first, those without any last. */
export function ownGroups({ datasets, organisations }: Catalogue, home: Organisation, { indicators: w }: ExploreWords): readonly IndicatorGroup[] {
  const province = provinceOf(organisations, home.id) ?? home;
  const isNear = (ids: readonly string[]) => ids.includes(home.id) || ids.includes(province.id);
  const group = (id: string, label: string, found: typeof datasets): IndicatorGroup => ({
    id,
    label,
    indicators: found.map((d) => ({ id: d.id, name: d.label, observations: d.observations })),
  });
  const having = datasets.filter((d) => d.observations > 0).toSorted((a, b) => b.observations - a.observations);
  return [
    group('with', fill(w.with, { organisation: province.name }), having.filter((d) => isNear(d.organisations))),
    group('without', w.without, having.filter((d) => !isNear(d.organisations))),
    group('empty', w.empty, datasets.filter((d) => d.observations === 0)),
  ].filter(({ indicators }) => indicators.length > 0);
}

/** Indicators within figures that hold several of them. */
export const insideGroup = ({ indicators }: Dataset, { indicators: w }: ExploreWords): IndicatorGroup => ({
  id: 'inside',
  label: w.inFigures,
  indicators: indicators.map(({ id, name }) => ({ id, name, observations: null })),
});

/** What answers a query, in its groups; everything when nothing is asked. */
export const foundIn = (groups: readonly IndicatorGroup[], query: string): readonly IndicatorGroup[] =>
  groups
    .map((group) => ({
      ...group,
      indicators:
        query.trim() === ''
          ? group.indicators
          : group.indicators
              .map((indicator) => ({ indicator, score: searchScore(query, indicator.name) ?? searchScore(query, indicator.id) }))
              .filter((each) => each.score !== null)
              .toSorted((a, b) => (b.score ?? 0) - (a.score ?? 0))
              .map(({ indicator }) => indicator),
    }))
    .filter(({ indicators }) => indicators.length > 0);

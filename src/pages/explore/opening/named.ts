import type { Dataset, DimensionRole } from '../../../domain/dataset';
import type { ExploreWords } from '../../../i18n/messages/explore';

/** Names for what a file does not name, so that no column, list or button goes without one. */
export function withNames(dataset: Dataset, { pick }: ExploreWords): Dataset {
  const { indicator, organisations, periods } = pick;
  const names: Readonly<Record<DimensionRole, string | null>> = { metric: indicator, organisation: organisations, time: periods, breakdown: null };
  return {
    ...dataset,
    dimensions: dataset.dimensions.map((dimension) => (dimension.label === '' ? { ...dimension, label: names[dimension.role] ?? dimension.id } : dimension)),
  };
}

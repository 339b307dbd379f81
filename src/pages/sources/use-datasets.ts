import { useQueries } from '@tanstack/react-query';
import { useAccess } from '../../data/context';
import { datasetQuery } from '../../data/queries';
import type { Catalogue } from '../../domain/catalogue';
import type { Dataset } from '../../domain/dataset';

/** All datasets with figures, as far as they have been read, and how many there will be. */
export function useAllDatasets(catalogue: Catalogue): { readonly datasets: readonly Dataset[]; readonly all: number } {
  const { source, language } = useAccess();
  const ids = catalogue.datasets.filter((d) => d.observations > 0).map((d) => d.id);
  const queries = useQueries({ queries: ids.map((id) => datasetQuery(source, language, id)) });
  return { datasets: queries.flatMap((query) => query.data?.content ?? []), all: ids.length };
}

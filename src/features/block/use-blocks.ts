import { useQueries, type UseQueryResult } from '@tanstack/react-query';
import { useAccess } from '../../data/context';
import { datasetQuery } from '../../data/queries';
import type { Delivery } from '../../data/source';
import type { Block, Catalogue } from '../../domain/catalogue';
import type { Dataset } from '../../domain/dataset';
import { type PeriodRange, writeRange } from '../../domain/period-range';
import { formatPeriod } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import { resolve, type Resolved } from './resolve';
import { organisationsOf } from './whose';

/** What a page shows: of whom, and of which periods. */
export interface Scope {
  readonly catalogue: Catalogue;
  readonly organisation: string;
  readonly range: PeriodRange;
}

export interface LoadedBlock {
  readonly block: Block;
  readonly query: UseQueryResult<Delivery<Dataset>>;
  /** Undefined until the dataset is here; null when it has nothing for this scope. */
  readonly resolved: Resolved | null | undefined;
}

/** Blocks of a page that have a figure for the organisation, by what the catalogue tells before any is read. */
export function blocksOf(page: string, { catalogue, organisation }: Scope): readonly Block[] {
  const summaries = new Map(catalogue.datasets.map((d) => [d.id, d]));
  return catalogue.blocks.filter((block) => {
    if (block.page !== page) return false;
    const having = summaries.get(block.indicatorId)?.organisations ?? [];
    return organisationsOf(block.whose, organisation, catalogue).some((id) => having.includes(id));
  });
}

/** A dataset never changes once read, so what a block makes of it is kept as long as the dataset is. */
const made = new WeakMap<Dataset, Map<string, Resolved | null>>();

/** What a block makes of a dataset; the same object as long as the dataset is the same. */
export function resolveOnce(block: Block, dataset: Dataset, whole: Dataset | null, scope: Scope, language: Language): Resolved | null {
  const kept = made.get(dataset) ?? new Map<string, Resolved | null>();
  made.set(dataset, kept);
  const key = [block.id, scope.organisation, writeRange(scope.range), language, whole?.revision ?? ''].join(' ');
  const known = kept.get(key);
  if (known !== undefined) return known;
  const resolved = resolve(block, {
    ...scope,
    dataset,
    whole,
    periodLabel: (period) => formatPeriod(period, language),
  });
  kept.set(key, resolved);
  return resolved;
}

/** Datasets as far as they have been read. */
export function useDatasets(ids: readonly string[]): readonly Dataset[] {
  const { source, language } = useAccess();
  const queries = useQueries({ queries: ids.map((id) => datasetQuery(source, language, id)) });
  return queries.flatMap((query) => query.data?.content ?? []);
}

/** Reads the datasets of some blocks, each on its own, and says what each block draws. */
export function useBlocks(blocks: readonly Block[], scope: Scope): readonly LoadedBlock[] {
  const { source, language } = useAccess();
  const ids = [...new Set(blocks.flatMap((b) => (b.wholeId ? [b.indicatorId, b.wholeId] : [b.indicatorId])))];
  const queries = useQueries({ queries: ids.map((id) => datasetQuery(source, language, id)) });
  const byId = new Map(ids.map((id, i) => [id, queries[i]]));
  return blocks.flatMap((block) => {
    const query = byId.get(block.indicatorId);
    if (!query) return [];
    const dataset = query.data?.content;
    const whole = block.wholeId ? (byId.get(block.wholeId)?.data?.content ?? null) : null;
    return [{ block, query, resolved: dataset && resolveOnce(block, dataset, whole, scope, language) }];
  });
}

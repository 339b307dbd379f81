import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useAccess } from '../../data/context';
import { type OpenedFigures, useOpened } from '../../data/opened/use-opened';
import { datasetQuery } from '../../data/queries';
import type { Catalogue } from '../../domain/catalogue';
import type { Dataset } from '../../domain/dataset';
import { exploreWords } from '../../i18n/messages/explore';
import { usePartWords } from '../../i18n/part-words';
import type { Address } from '../../ui/address';
import type { PanelQuery } from '../../ui/data-panel';
import { defaultIndicator, hasFigures } from './default-indicator';
import { withNames } from './opening/named';

/** What a question is asked of, and at which address it was asked. */
export interface Asked {
  readonly address: Address;
  readonly dataset: Dataset;
  /** Null for figures of the catalogue. */
  readonly opened: OpenedFigures | null;
}

interface Figures {
  readonly query: PanelQuery<{ readonly content: Dataset }>;
  /** Name of what is read, for messages about it. */
  readonly subject: string;
  readonly opened: OpenedFigures | null;
  /** Whether `query` still gives what was asked for before. */
  readonly isBefore: boolean;
}

/** The indicator an address asks for, as far as the catalogue has figures of it; else the default. */
export function indicatorAsked({ indicators: [id] }: Address, catalogue: Catalogue, home: string): string | null {
  return id !== undefined && hasFigures(catalogue, id) ? id : defaultIndicator(catalogue, home);
}

/** Reads the figures an address is about; those of before stay until they are there. */
export function useFigures(address: Address, catalogue: Catalogue, home: string): Figures {
  const { source, language } = useAccess();
  const id = indicatorAsked(address, catalogue, home);
  const own = useQuery({ ...datasetQuery(source, language, id ?? ''), enabled: address.data === null && id !== null, placeholderData: keepPreviousData });
  const w = usePartWords(exploreWords);
  const opened = useOpened(address.data);
  const content = useMemo(() => (opened.data === undefined ? null : withNames(opened.data.content, w)), [opened.data, w]);
  if (address.data === null) {
    const subject = catalogue.datasets.find((d) => d.id === id)?.label ?? id ?? '';
    return { query: own, subject, opened: null, isBefore: own.isPlaceholderData };
  }
  const { error, isFetching, dataUpdatedAt, refetch } = opened;
  const query = { data: content === null ? undefined : { content }, error, isFetching, dataUpdatedAt, refetch };
  return { query, subject: opened.data?.head.name ?? address.data, opened: opened.data ?? null, isBefore: false };
}

/** Figures of a second indicator: within the same dataset, or of the catalogue; null until they are there. */
export function useSecond(id: string | null, dataset: Dataset, catalogue: Catalogue): Dataset | null {
  const { source, language } = useAccess();
  const isInside = dataset.indicators.some((indicator) => indicator.id === id);
  const isKnown = id !== null && !isInside && hasFigures(catalogue, id);
  const query = useQuery({ ...datasetQuery(source, language, id ?? ''), enabled: isKnown });
  if (id === null) return null;
  return isInside ? dataset : (query.data?.content ?? null);
}

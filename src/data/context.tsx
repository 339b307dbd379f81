import { useQuery } from '@tanstack/react-query';
import { createContext, use } from 'react';
import { catalogueQuery, registerQuery } from './queries';
import type { DataSource, DocumentLanguage } from './source';

interface Access {
  readonly source: DataSource;
  readonly language: DocumentLanguage;
}

const AccessContext = createContext<Access | null>(null);

/** Names the source everything below reads from, and the language it is read in. */
export const AccessProvider = AccessContext.Provider;

/** @throws {Error} outside an AccessProvider. */
export function useAccess(): Access {
  const access = use(AccessContext);
  if (access === null) throw new Error('useAccess is called outside an AccessProvider');
  return access;
}

export function useCatalogueQuery() {
  const { source, language } = useAccess();
  return useQuery(catalogueQuery(source, language));
}

export function useRegisterQuery() {
  const { source, language } = useAccess();
  return useQuery(registerQuery(source, language));
}

import type { RouterHistory } from '@tanstack/history';
import { createContext, type ReactNode, use, useCallback, useMemo, useState, useSyncExternalStore } from 'react';
import type { Language } from '../../i18n/language';
import type { Address } from './address';
import { readAddress } from './read-address';
import { canRedo, canUndo } from './trail';
import { useTrail } from './use-trail';
import { writeAddress } from './write-address';

export interface Router {
  readonly address: Address;
  /** What the address says that nothing here understands. */
  readonly ignored: readonly string[];
  /** The link to an address that differs from this one by `changes`. */
  readonly hrefOf: (changes: Partial<Address>) => string;
  /** Goes to such an address; `replace` leaves no step to go back to. */
  readonly go: (changes: Partial<Address>, options?: { readonly replace?: boolean }) => void;
  /** Goes a step back on the same page; null when the step before was on another. */
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
  /** Goes a step back, wherever it leads. */
  readonly back: () => void;
}

const RouterContext = createContext<Router | null>(null);

interface Props {
  readonly history: RouterHistory;
  /** The language of an address that names none. */
  readonly fallback: Language;
  readonly children: ReactNode;
}

export function RouterProvider({ history, fallback, children }: Props) {
  const path = useSyncExternalStore(
    history.subscribe,
    () => history.location.pathname + history.location.search,
    () => history.location.pathname + history.location.search,
  );
  const { address, ignored } = useMemo(() => readAddress(path, fallback), [path, fallback]);
  const hrefOf = useCallback(
    (changes: Partial<Address>) => history.createHref(writeAddress({ ...address, ...changes })),
    [history, address],
  );
  const go = useCallback<Router['go']>(
    (changes, options) => {
      const target = writeAddress({ ...address, ...changes });
      if (options?.replace) history.replace(target);
      else history.push(target);
    },
    [history, address],
  );
  const trail = useTrail(history);
  const router = useMemo(
    () => ({
      address,
      ignored,
      hrefOf,
      go,
      undo: canUndo(trail) ? () => history.back() : null,
      redo: canRedo(trail) ? () => history.forward() : null,
      back: () => history.back(),
    }),
    [address, ignored, hrefOf, go, trail, history],
  );
  return <RouterContext value={router}>{children}</RouterContext>;
}

/** Keeps what is below it at the address it had before `isHeld`. */
export function HeldAddress({ isHeld, children }: { readonly isHeld: boolean; readonly children: ReactNode }) {
  const now = useRouter();
  const [held, setHeld] = useState(now);
  if (!isHeld && held !== now) setHeld(now);
  return <RouterContext value={isHeld ? held : now}>{children}</RouterContext>;
}

/**
 * The address the page shows, and the ways to change it.
 * @throws {Error} outside a RouterProvider.
 */
export function useRouter(): Router {
  const router = use(RouterContext);
  if (router === null) throw new Error('useRouter is called outside a RouterProvider');
  return router;
}

import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react';
import type { Exhibit, Exhibits, NoExhibit } from './exhibit';

type Shown = Exhibit | NoExhibit;

interface Shelf {
  readonly exhibits: Exhibits;
  /** What has been read, so that a slide come back to stands there at once. */
  readonly known: Map<string, Shown>;
}

const ShelfContext = createContext<Shelf | null>(null);

/** Gives everything below it the figures that addresses of the dashboard show. */
export function ExhibitsProvider({ exhibits, children }: { readonly exhibits: Exhibits; readonly children: ReactNode }) {
  const shelf = useMemo(() => ({ exhibits, known: new Map<string, Shown>() }), [exhibits]);
  return <ShelfContext value={shelf}>{children}</ShelfContext>;
}

function useShelf(): Shelf {
  const shelf = use(ShelfContext);
  if (shelf === null) throw new Error('Exhibits are asked for outside an ExhibitsProvider');
  return shelf;
}

/** @throws {Error} outside an ExhibitsProvider. */
export const useExhibitReader = (): Exhibits => useShelf().exhibits;

/**
 * What addresses show, one place for each; null while it is read or where there is no address.
 * Another `turn` reads them anew, for those that failed.
 * @throws {Error} outside an ExhibitsProvider.
 */
export function useExhibits(addresses: readonly (string | null)[], turn = 0): readonly (Shown | null)[] {
  const shelf = useShelf();
  const [, setReads] = useState(0);
  const asked = JSON.stringify(addresses);
  useEffect(() => {
    let isLeft = false;
    for (const address of new Set(JSON.parse(asked) as readonly (string | null)[])) {
      if (address === null) continue;
      void shelf.exhibits.read(address).then((shown) => {
        if (shelf.known.get(address) === shown) return;
        shelf.known.set(address, shown);
        if (!isLeft) setReads((reads) => reads + 1);
      });
    }
    return () => {
      isLeft = true;
    };
  }, [shelf, asked, turn]);
  return addresses.map((address) => (address === null ? null : (shelf.known.get(address) ?? null)));
}

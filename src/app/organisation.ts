import type { Catalogue, Organisation } from '../domain/catalogue';
import { successorOf } from '../domain/lineage';

export interface Choice {
  readonly organisation: Organisation;
  /** Why it is not the one the address asks for; null when it is. */
  readonly notice: { readonly because: 'unknown' | 'successor'; readonly asked: string } | null;
  /** What the organisation has become, when its figures end with it. */
  readonly successor: Organisation | null;
}

/** Ids of the organisations that some dataset has a figure of. */
export const reporting = (catalogue: Catalogue): ReadonlySet<string> =>
  new Set(catalogue.datasets.flatMap((d) => d.organisations));

/**
 * The organisation to show. One that has ended keeps its own figures where it has any; without them its
 * successor is shown, with a notice. An unknown id falls back to the organisation of the settings.
 */
export function chooseOrganisation(catalogue: Catalogue, asked: string | undefined, fallback: string): Choice | null {
  const byId = (id: string) => catalogue.organisations.find((o) => o.id === id);
  const home = byId(fallback) ?? catalogue.organisations.find((o) => reporting(catalogue).has(o.id));
  if (!home) return null;
  const wanted = asked === undefined ? home : byId(asked);
  if (!wanted) return { organisation: home, notice: { because: 'unknown', asked: asked ?? '' }, successor: null };
  const last = successorOf(catalogue.organisations, wanted.id);
  const successor = last && last.id !== wanted.id ? last : null;
  if (successor === null || reporting(catalogue).has(wanted.id)) return { organisation: wanted, notice: null, successor };
  return { organisation: successor, notice: { because: 'successor', asked: wanted.name }, successor: null };
}

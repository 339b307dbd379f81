import type { Catalogue } from '../../domain/catalogue';
import { searchScore } from '../../domain/fold';

export type EntryKind = 'indicators' | 'organisations' | 'terms';

/** Something that can be found, and where it leads. */
export interface Entry {
  readonly id: string;
  readonly kind: EntryKind;
  readonly label: string;
  /** Further texts it is found by. */
  readonly aliases: readonly string[];
  readonly detail: string;
  readonly target: { readonly page: string; readonly organisations?: readonly string[]; readonly indicators: readonly string[] };
}

/** Address of the page named so in `data/pages.csv`. */
const pathOf = (page: string): string => (page === 'overview' ? '' : page);

/** Everything the catalogue names: indicators lead to where they are drawn, organisations to their overview. */
export function entriesOf(catalogue: Catalogue, figures: (count: number) => string): readonly Entry[] {
  const having = new Set(catalogue.datasets.flatMap((d) => d.organisations));
  const indicators = catalogue.datasets.map((dataset): Entry => {
    const block = catalogue.blocks.find((b) => b.indicatorId === dataset.id && b.place === 'chart');
    return {
      id: dataset.id,
      kind: 'indicators',
      label: dataset.label,
      aliases: [dataset.id, dataset.definition],
      detail: figures(dataset.observations),
      target: block
        ? { page: pathOf(block.page), indicators: [block.id] }
        : { page: 'sources', indicators: [`indicator-${dataset.id}`] },
    };
  });
  const organisations = catalogue.organisations
    .filter((o) => having.has(o.id))
    .map((o): Entry => ({
      id: o.id,
      kind: 'organisations',
      label: o.name,
      aliases: [o.id],
      detail: '',
      target: { page: '', organisations: [o.id], indicators: [] },
    }));
  const terms = catalogue.terms.map((term): Entry => ({
    id: term.id,
    kind: 'terms',
    label: term.abbreviation ? `${term.name} (${term.abbreviation})` : term.name,
    aliases: [term.abbreviation ?? '', term.definition],
    detail: term.definition,
    target: { page: 'sources', indicators: [`term-${term.id}`] },
  }));
  return [...indicators, ...organisations, ...terms];
}

const MOST = 40;
/** A match in the label counts before any match in what else is known of an entry. */
const ALIAS_PENALTY = 100;

function scoreOf(query: string, entry: Entry): number | null {
  const label = searchScore(query, entry.label);
  if (label !== null) return label;
  const scores = entry.aliases.flatMap((alias) => searchScore(query, alias) ?? []);
  return scores.length > 0 ? Math.max(...scores) - ALIAS_PENALTY : null;
}

/** The entries that answer a query, the best first; all indicators when nothing is asked. */
export function find(query: string, entries: readonly Entry[]): readonly Entry[] {
  if (query.trim() === '') return entries.filter((e) => e.kind === 'indicators').slice(0, MOST);
  return entries
    .flatMap((entry) => {
      const score = scoreOf(query, entry);
      return score === null ? [] : [{ entry, score }];
    })
    .toSorted((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ entry }) => entry);
}

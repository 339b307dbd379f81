import type { Block, Catalogue, SummaryCategory } from '../../domain/catalogue';
import { INSIDE_A_WORD, searchScore } from '../../domain/fold';

export type EntryKind = 'indicators' | 'categories' | 'organisations' | 'terms';

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

export interface EntryWords {
  /** 'n figures', for an indicator. */
  readonly figures: (count: number) => string;
  readonly noFigures: string;
}

const toRegister = (id: string): Entry['target'] => ({ page: 'sources', indicators: [id] });
const toBlock = ({ page, id }: Block): Entry['target'] => ({ page: pathOf(page), indicators: [id] });

function indicatorEntries({ datasets, blocks }: Catalogue, words: EntryWords): readonly Entry[] {
  return datasets.map((dataset) => {
    const block = blocks.find((b) => b.indicatorId === dataset.id && b.place === 'chart');
    return {
      id: dataset.id,
      kind: 'indicators',
      label: dataset.label,
      aliases: [dataset.id, dataset.definition],
      detail: dataset.observations === 0 ? words.noFigures : words.figures(dataset.observations),
      target: block ? toBlock(block) : toRegister(`indicator-${dataset.id}`),
    };
  });
}

/** Whether a block draws a category: it asks for it, or divides by its breakdown and leaves nothing out. */
function draws({ by, where }: Block, { dimension, id }: SummaryCategory): boolean {
  const asked = where.find((each) => each.dimension === dimension);
  return asked ? asked.categories.includes(id) : by === dimension;
}

function categoryEntries({ datasets, blocks }: Catalogue): readonly Entry[] {
  return datasets.flatMap((dataset) => {
    const own = blocks.filter((b) => b.indicatorId === dataset.id && b.place === 'chart');
    return dataset.categories.map((category): Entry => {
      const block = own.find((b) => draws(b, category));
      return {
        id: `${dataset.id} ${category.dimension} ${category.id}`,
        kind: 'categories',
        label: category.label,
        aliases: [],
        detail: dataset.label,
        target: block ? toBlock(block) : toRegister(`indicator-${dataset.id}`),
      };
    });
  });
}

/** Those with figures first. */
function organisationEntries({ datasets, organisations }: Catalogue, words: EntryWords): readonly Entry[] {
  const having = new Set(datasets.flatMap((d) => d.organisations));
  return organisations
    .toSorted((a, b) => Number(having.has(b.id)) - Number(having.has(a.id)))
    .map((o) => ({
      id: o.id,
      kind: 'organisations',
      label: o.name,
      aliases: [o.id],
      detail: having.has(o.id) ? '' : words.noFigures,
      target: { page: '', organisations: [o.id], indicators: [] },
    }));
}

const termEntries = ({ terms }: Catalogue): readonly Entry[] =>
  terms.map((term) => ({
    id: term.id,
    kind: 'terms',
    label: term.abbreviation ? `${term.name} (${term.abbreviation})` : term.name,
    aliases: [term.abbreviation ?? '', term.definition],
    detail: term.definition,
    target: toRegister(`term-${term.id}`),
  }));

/**
 * Everything the catalogue names. Indicators and categories of breakdowns lead to where they are drawn, organisations
 * to their overview, which says so when there are no figures.
 */
export const entriesOf = (catalogue: Catalogue, words: EntryWords): readonly Entry[] => [
  ...indicatorEntries(catalogue, words),
  ...categoryEntries(catalogue),
  ...organisationEntries(catalogue, words),
  ...termEntries(catalogue),
];

const MOST = 40;
/** A match in the label counts before any match in what else is known of an entry. */
const ALIAS_PENALTY = 100;

interface Match {
  readonly entry: Entry;
  readonly score: number;
  /** Whether what was typed only stands inside a word; such a match counts when there is no better one. */
  readonly inside: boolean;
}

function matchOf(query: string, entry: Entry): readonly Match[] {
  const label = searchScore(query, entry.label);
  const alias = Math.max(0, ...entry.aliases.map((text) => searchScore(query, text) ?? 0));
  if (label !== null && label > INSIDE_A_WORD) return [{ entry, score: label, inside: false }];
  if (alias > INSIDE_A_WORD) return [{ entry, score: alias - ALIAS_PENALTY, inside: false }];
  if (label !== null) return [{ entry, score: label, inside: true }];
  return alias > 0 ? [{ entry, score: alias - ALIAS_PENALTY, inside: true }] : [];
}

/** The entries that answer a query, the best first; all indicators when nothing is asked. */
export function find(query: string, entries: readonly Entry[]): readonly Entry[] {
  if (query.trim() === '') return entries.filter((e) => e.kind === 'indicators').slice(0, MOST);
  const matches = entries.flatMap((entry) => matchOf(query, entry));
  const whole = matches.filter(({ inside }) => !inside);
  return (whole.length > 0 ? whole : matches)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ entry }) => entry);
}

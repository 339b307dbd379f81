import type { Category } from '../../domain/dataset';
import { unitOf, type Fact, type Figure, type Position } from '../../domain/figure';
import { number, text, type Cell } from './cell';
import type { ExportTable } from './export-table';

export interface Column {
  readonly header: string;
  readonly cell: (figure: Figure) => Cell;
}

/** The facts a figure is, or was computed from. */
export const factsOf = (figure: Figure): readonly Fact[] => (figure.kind === 'fact' ? [figure] : figure.from);

/** What all facts behind a figure have in common; null when they differ. */
export function common(figure: Figure, of: (fact: Fact) => string): string | null {
  const [first, ...rest] = factsOf(figure).map(of);
  return first !== undefined && rest.every((other) => other === first) ? first : null;
}

const asWritten = (code: string): string => code.replaceAll('-', '_');

/** A figure the sources do not print is no reading of an indicator: it is named by its rule and what it is made of. */
function indicatorId(figure: Figure): string {
  if (figure.kind === 'fact') return figure.indicator.id;
  return `${figure.rule}(${[...new Set(figure.from.map((fact) => fact.indicator.id))].join(',')})`;
}

export function categoryIn(figure: Figure, dimensionId: string, of: (category: Category) => string): string | null {
  return common(figure, (fact) => {
    const position = fact.breakdown.find(({ dimension }) => dimension.id === dimensionId);
    return position === undefined ? '' : of(position.category);
  });
}

/** The breakdowns any of the figures stands in, in the order they are met. */
export function breakdownsOf(figures: readonly Figure[]): readonly Position['dimension'][] {
  const met = new Map<string, Position['dimension']>();
  for (const figure of figures) {
    for (const { breakdown } of factsOf(figure)) {
      for (const { dimension } of breakdown) if (!met.has(dimension.id)) met.set(dimension.id, dimension);
    }
  }
  return [...met.values()];
}

/** Names with a prefix until none of them is in `taken` and no two are alike. */
export function freeNames(names: readonly string[], taken: readonly string[], prefix: string): readonly string[] {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  return names.map((wanted) => {
    let name = wanted;
    while (used.has(name.toLowerCase())) name = `${prefix}${name}`;
    used.add(name.toLowerCase());
    return name;
  });
}

const ids = (facts: readonly Fact[]): string => facts.map((fact) => fact.id ?? '').join('+');

const otherReadings = (figure: Figure): string =>
  figure.kind === 'derived'
    ? ''
    : figure.others.map((other) => `${other.sourceId ?? ''}:${other.value ?? ''}:${other.agreement}`).join(';');

const qualities: readonly Column[] = [
  { header: 'value', cell: (figure) => number(figure.value, '') },
  { header: 'unit', cell: (figure) => text(unitOf(figure).code) },
  { header: 'qualifier', cell: (figure) => text(asWritten(figure.qualifier)) },
  { header: 'status', cell: (figure) => text(figure.kind === 'fact' ? asWritten(figure.status) : null) },
  { header: 'stated', cell: (figure) => text(figure.kind === 'fact' ? figure.stated : null) },
  { header: 'out_of', cell: (figure) => number(figure.outOf, '') },
  { header: 'source', cell: (figure) => text(common(figure, (fact) => fact.sourceId ?? '')) },
  { header: 'note', cell: (figure) => text(figure.kind === 'fact' ? figure.note : null) },
];

function aboutFigure(table: ExportTable): readonly Column[] {
  const sources = new Map(table.sources.map((source) => [source.id, source]));
  const sourceOf = (figure: Figure) => sources.get(common(figure, (fact) => fact.sourceId ?? '') ?? '');
  return [
    { header: 'id', cell: (figure) => text(figure.kind === 'fact' ? figure.id : null) },
    { header: 'rule', cell: (figure) => text(figure.kind === 'derived' ? figure.rule : null) },
    { header: 'from', cell: (figure) => text(figure.kind === 'derived' ? ids(figure.from) : null) },
    { header: 'other_readings', cell: (figure) => text(otherReadings(figure)) },
    { header: 'source_title', cell: (figure) => text(sourceOf(figure)?.title ?? null) },
    { header: 'source_publisher', cell: (figure) => text(sourceOf(figure)?.publisher ?? null) },
    { header: 'source_published', cell: (figure) => text(sourceOf(figure)?.published ?? null) },
    { header: 'source_url', cell: (figure) => text(sourceOf(figure)?.url ?? null) },
  ];
}

function aboutFile(table: ExportTable): readonly Column[] {
  const { title, filterInWords: filter, revision, updated } = table;
  const cells = { title, filter, revision, updated, written: new Date(table.writtenAt).toISOString() };
  return Object.entries(cells).map(([header, words]) => ({ header, cell: () => text(words) }));
}

/** The tidy table of the contract, in codes, and after it the columns that say where figures and file come from. */
export function machineColumns(table: ExportTable, figures: readonly Figure[]): readonly Column[] {
  const where: readonly Column[] = [
    { header: 'indicator', cell: (figure) => text(indicatorId(figure)) },
    { header: 'organisation', cell: (figure) => text(common(figure, (fact) => fact.organisation.id)) },
    { header: 'period', cell: (figure) => text(common(figure, (fact) => fact.period)) },
  ];
  const about = [...qualities, ...aboutFigure(table), ...aboutFile(table)];
  const breakdowns = breakdownsOf(figures);
  const taken = [...where, ...about].map(({ header }) => header);
  const names = freeNames(breakdowns.map(({ id }) => id), taken, 'by_');
  const divided = breakdowns.map(({ id }, i): Column => ({
    header: names[i] ?? id,
    cell: (figure) => text(categoryIn(figure, id, (category) => category.id)),
  }));
  return [...where, ...divided, ...about];
}

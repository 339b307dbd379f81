import type { Comparison } from '../../../domain/question';
import { compareWords } from '../../../i18n/messages/compare';
import { gridWords } from '../../../i18n/messages/grid';
import { organisationLabel, shownLabel } from './labels';
import { fill } from '../../../i18n/fill';
import { formatPeriod } from '../../../i18n/format';
import type { Speech } from '../../../i18n/words';
import type { Answer, Beside } from '../answer';
import type { Shape } from './shape';

interface Named {
  /** Stands in addresses. */
  readonly id: string;
  readonly label: string;
}

export type GridColumn = Named &
  (
    | { readonly kind: 'name'; readonly at: number }
    /** `slot`: which of the figures of a row. */
    | { readonly kind: 'figure'; readonly slot: number; readonly category: string | null }
    /** The second indicator beside the figure. */
    | { readonly kind: 'beside'; readonly slot: number; readonly category: string | null }
    | { readonly kind: 'compared'; readonly slot: number; readonly category: string | null }
    | { readonly kind: 'sources' }
  );

/** Words an address already uses for something else. */
const RESERVED = ['none', 'name', 'value', 'change', 'sources'];

/** Ids that differ from each other and from the reserved ones. */
function freeIds(): (id: string) => string {
  const taken = new Set(RESERVED);
  return (id) => {
    const free = taken.has(id) ? `${id}_` : id;
    taken.add(free);
    return free;
  };
}

function comparisonLabel(comparison: Comparison | null, answer: Answer, { language }: Speech): string {
  const { results } = compareWords[language];
  if (comparison === null) return '';
  if (comparison.kind === 'base') return fill(results.base, { period: formatPeriod(comparison.period, language) });
  if (comparison.kind !== 'organisation') return results[comparison.kind];
  return fill(results.organisation, { organisation: organisationLabel(answer.dataset, comparison.id) });
}

/** The one unit of all figures, which the heads name; null where the cube has several, so that each figure does. */
export function commonUnit({ dataset }: Pick<Answer, 'dataset'>): string | null {
  const units = new Set(dataset.indicators.map(({ unit }) => unit.label));
  return units.size === 1 ? ([...units][0] ?? null) : null;
}

function valueLabel(answer: Answer, { language }: Speech): string {
  const unit = commonUnit(answer);
  const name = answer.beside && answer.dataset.indicators.find(({ id }) => id === answer.question.indicator)?.name;
  if (name !== undefined) return unit ? fill(gridWords[language].namedIn, { name, unit }) : name;
  return unit ? fill(gridWords[language].valueIn, { unit }) : gridWords[language].value;
}

const besideLabel = ({ label, unit }: Beside, { language }: Speech): string => (unit === '' ? label : fill(gridWords[language].namedIn, { name: label, unit }));

function figureColumns(answer: Answer, shape: Shape, speech: Speech, free: (id: string) => string): readonly GridColumn[] {
  const compared = answer.comparer === null ? null : comparisonLabel(answer.question.compare, answer, speech);
  if (shape.across < 0) {
    const value: GridColumn = { kind: 'figure', id: 'value', label: valueLabel(answer, speech), slot: 0, category: null };
    if (answer.beside !== undefined) return [value, { kind: 'beside', id: free('against'), label: besideLabel(answer.beside, speech), slot: 0, category: null }];
    return compared === null ? [value] : [value, { kind: 'compared', id: 'change', label: compared, slot: 0, category: null }];
  }
  const dimension = answer.dataset.dimensions[shape.across];
  return shape.columns.flatMap((position, slot): GridColumn[] => {
    const category = dimension?.categories[position]?.id ?? '';
    const label = shownLabel(dimension, position, speech.language);
    const id = free(category);
    const figure: GridColumn = { kind: 'figure', id, label, slot, category };
    if (answer.beside !== undefined) {
      const label = fill(gridWords[speech.language].comparedAt, { category: figure.label, comparison: answer.beside.label });
      return [figure, { kind: 'beside', id: free(`${category}.against`), label, slot, category }];
    }
    if (compared === null) return [figure];
    const name = fill(gridWords[speech.language].comparedAt, { category: label, comparison: compared });
    return [figure, { kind: 'compared', id: free(`${category}.change`), label: name, slot, category }];
  });
}

/** The columns of a table from left to right; the dimension that heads groups has none. */
export function columnsOf(answer: Answer, shape: Shape, speech: Speech): readonly GridColumn[] {
  const free = freeIds();
  const names = shape.names.map((at): GridColumn => {
    const dimension = answer.dataset.dimensions[at];
    return { kind: 'name', id: free(dimension?.id ?? ''), label: dimension?.label ?? '', at };
  });
  const figures = figureColumns(answer, shape, speech, free);
  return [...names, ...figures, { kind: 'sources', id: 'sources', label: gridWords[speech.language].sources }];
}

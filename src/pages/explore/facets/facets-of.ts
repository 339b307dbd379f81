import type { Dataset, Dimension } from '../../../domain/dataset';
import { formatPeriod } from '../../../i18n/format';
import { exploreWords } from '../../../i18n/messages/explore';
import type { Speech } from '../../../i18n/words';
import { chosenIn, openBreakdowns, organisationDimension, periodsAsked, periodsOfKind, timeDimension } from '../choices';
import { countsIn } from '../counts';
import type { Item } from '../pickers/check-list';
import { itemsOf } from '../pickers/items';
import type { Scene } from '../scene';

export interface Facet {
  readonly dimension: Dimension;
  /** Ids of the items that stand first; null: all in their own order. */
  readonly first: readonly string[] | null;
  readonly items: readonly Item[];
}

/** Dimensions with something to choose, as they stand in the panel: places, breakdowns, periods. */
export function facetDimensions(dataset: Dataset): readonly Dimension[] {
  const several = (dimension: Dimension | undefined) => (dimension && dimension.categories.length > 1 ? [dimension] : []);
  return [...several(organisationDimension(dataset)), ...openBreakdowns(dataset), ...several(timeDimension(dataset))];
}

/** Periods of the kind asked for: those at the ends can be left out, and those beyond taken in. */
function periodItems(dimension: Dimension, scene: Scene, { language }: Speech): readonly Item[] {
  const w = exploreWords[language];
  const { question } = scene.view;
  const asked = periodsAsked(scene.dataset, question);
  const isAsked = new Set(asked);
  const countOf = countsIn(dimension, scene);
  return periodsOfKind(scene.dataset, question).map((id) => {
    const checked = isAsked.has(id);
    const count = countOf(id);
    const inside = checked && id !== asked[0] && id !== asked.at(-1);
    const because = !checked ? (count === 0 ? w.facets.nothingPeriod : null) : asked.length === 1 ? w.periods.last : inside ? w.periods.between : null;
    return { id, label: formatPeriod(id, language), count, checked, because, isQuiet: inside };
  });
}

export const facetOf = (dimension: Dimension, scene: Scene, speech: Speech): Facet => ({
  dimension,
  first: dimension.role === 'time' || !scene.view.question.selection.has(dimension.id) ? null : chosenIn(dimension, scene.view.question),
  items: dimension.role === 'time' ? periodItems(dimension, scene, speech) : itemsOf(dimension, scene, exploreWords[speech.language]),
});

/** The periods after one was left out at an end, or taken in with all up to it. */
export function periodToggled(all: readonly string[], asked: readonly string[], id: string): readonly [string, string] {
  const first = asked[0] ?? id;
  const last = asked.at(-1) ?? id;
  if (!asked.includes(id)) return all.indexOf(id) < all.indexOf(first) ? [id, last] : [first, id];
  return id === first ? [asked[1] ?? id, last] : [first, asked.at(-2) ?? id];
}

/** How many dimensions are narrowed, for the button that opens the panel. */
export const narrowedCount = ({ dataset, view: { question } }: Scene): number =>
  facetDimensions(dataset).filter((dimension) =>
    dimension.role === 'time'
      ? periodsAsked(dataset, question).length < periodsOfKind(dataset, question).length
      : question.selection.has(dimension.id),
  ).length;

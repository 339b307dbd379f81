import { type Dimension, UNSPECIFIED } from '../../../domain/dataset';
import type { ExploreWords } from '../../../i18n/messages/explore';
import { chosenIn } from '../choices';
import { countsIn } from '../counts';
import type { Scene } from '../scene';
import type { Item } from './check-list';

/** The categories of a dimension as boxes; the last that is taken stays, and what would leave nothing cannot be added. */
export function itemsOf(dimension: Dimension, scene: Scene, { facets }: ExploreWords): readonly Item[] {
  const chosen = new Set(chosenIn(dimension, scene.view.question));
  const countOf = countsIn(dimension, scene);
  return dimension.categories.map(({ id, label }) => {
    const checked = chosen.has(id);
    const count = countOf(id);
    const isLast = checked && chosen.size === 1;
    // What the source leaves open is the whole, as the sentence calls it, unless a total is stated beside it.
    const isOpen = id === UNSPECIFIED && dimension.role === 'breakdown' && dimension.totals.length === 0;
    return { id, label: isOpen ? facets.whole : label, count, checked, because: isLast ? facets.lastOne : !checked && count === 0 ? facets.nothing : null, isQuiet: isLast };
  });
}

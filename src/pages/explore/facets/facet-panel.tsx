import type { Dimension } from '../../../domain/dataset';
import { EVERY_PERIOD } from '../../../domain/period-range';
import { exploreWords } from '../../../i18n/messages/explore';
import { useSpeech } from '../../../i18n/words';
import { chosenIn, periodsAsked, periodsOfKind, rangeOver, toggled, withChosen } from '../choices';
import type { Scene } from '../scene';
import { FacetSection } from './facet-section';
import { facetDimensions, facetOf, periodToggled } from './facets-of';

interface Props {
  readonly id: string;
  readonly scene: Scene;
}

/** The choices of the sentence as boxes, each with the number of figures it would leave. */
export function FacetPanel({ id, scene }: Props) {
  const speech = useSpeech();
  return (
    <aside id={id} className="facets" aria-label={exploreWords[speech.language].facets.title}>
      {facetDimensions(scene.dataset).map((dimension) => (
        <FacetSection key={`${scene.dataset.id} ${dimension.id}`} facet={facetOf(dimension, scene, speech)} {...waysOf(dimension, scene)} />
      ))}
    </aside>
  );
}

function waysOf(dimension: Dimension, { dataset, view: { question }, ask }: Scene) {
  if (dimension.role === 'time') {
    const all = periodsOfKind(dataset, question);
    const asked = periodsAsked(dataset, question);
    return {
      onToggle: (id: string) => ask({ range: rangeOver(all, ...periodToggled(all, asked, id)) }),
      onOnly: (id: string) => ask({ range: { from: id, to: id } }),
      onAll: asked.length < all.length ? () => ask({ range: EVERY_PERIOD }) : null,
    };
  }
  const take = (ids: readonly string[]) => ask({ selection: withChosen(question.selection, dimension, ids) });
  return {
    onToggle: (id: string) => take(toggled(chosenIn(dimension, question), id)),
    onOnly: (id: string) => take([id]),
    onAll: question.selection.has(dimension.id) ? () => take(dimension.categories.map((each) => each.id)) : null,
  };
}

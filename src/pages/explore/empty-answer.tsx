import { EVERY_PERIOD } from '../../domain/period-range';
import { fill } from '../../i18n/fill';
import { formatNumber } from '../../i18n/format';
import { exploreWords } from '../../i18n/messages/explore';
import { usePartWords } from '../../i18n/part-words';
import { useSpeech } from '../../i18n/words';
import { withChosen } from './choices';
import { facetDimensions } from './facets/facets-of';
import type { Scene } from './scene';
import { lowered } from './sentence/names';

/** Says that nothing answers the question, and widens the choice that stands in the way. */
export function EmptyAnswer({ scene }: { readonly scene: Scene }) {
  const { language } = useSpeech();
  const explore = usePartWords(exploreWords);
  const w = explore.empty;
  const { dataset, tally, view: { question }, ask } = scene;
  const ways = facetDimensions(dataset).flatMap((dimension) => {
    const counts = tally?.counts[dataset.dimensions.indexOf(dimension)] ?? new Uint32Array();
    const found = dimension.categories.flatMap(({ id }, place) => ((counts[place] ?? 0) > 0 ? [id] : []));
    const count = counts.reduce((sum, each) => sum + each, 0);
    return count > 0 ? [{ dimension, found, count }] : [];
  });
  return (
    <section className="nothing" aria-label={explore.answer}>
      <p>
        {w.lead} {ways.length === 0 ? w.several : null}
      </p>
      {ways.map(({ dimension, found, count }) => {
        const isTime = dimension.role === 'time';
        const changes = isTime ? { range: EVERY_PERIOD, rhythm: null } : { selection: withChosen(question.selection, dimension, found) };
        return (
          <button key={dimension.id} type="button" className="button" onClick={() => ask(changes)}>
            {fill(isTime ? w.widenPeriods : w.widen, { dimension: lowered(dimension.label), count: formatNumber(count, { digits: 0, language }) })}
          </button>
        );
      })}
      <button type="button" className="button" onClick={() => scene.go({ organisations: [], filters: [], time: null, rhythm: null, compare: null, top: null, by: null })}>
        {w.reset}
      </button>
    </section>
  );
}

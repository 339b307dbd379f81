import { plain, type Sentence } from '../../i18n/sentence';
import { type Speech, useSpeech } from '../../i18n/words';
import { SentenceText } from '../../ui/sentence-text';
import { sectionsOf } from './chart-sections';
import { headingOf, toldOf } from './heading';
import { isNearlyAll } from './heading/over-places';
import type { Resolved } from './resolve';
import type { LoadedBlock } from './use-blocks';

const MOST = 3;

/** A few organisations out of many are worth a look, but are nothing to know of the whole. */
const speaksForAll = ({ chosen, organisations }: Resolved): boolean =>
  chosen === null || chosen.data.along !== 'organisation' || isNearlyAll(chosen.data, organisations.length);

/**
 * What to know of a page: the first sentence of each of its sections, then of the others, none said twice. A page
 * without a chart is told by its headlines.
 */
export function takeawaysOf(charts: readonly LoadedBlock[], headlines: readonly LoadedBlock[], speech: Speech): readonly Sentence[] {
  const leads = sectionsOf(charts).flatMap(({ blocks }) => blocks.slice(0, 1));
  const sentences = new Map<string, Sentence>();
  for (const { resolved } of [...leads, ...charts].filter(({ resolved }) => resolved?.chosen && speaksForAll(resolved))) {
    const heading = resolved?.chosen && headingOf(toldOf(resolved), resolved.chosen, speech);
    if (heading && sentences.size < MOST) sentences.set(plain(heading), heading);
  }
  if (sentences.size === 0) {
    for (const { resolved } of headlines.slice(0, MOST)) {
      const told = resolved && headingOf(toldOf(resolved), null, speech);
      if (told) sentences.set(plain(told), told);
    }
  }
  return [...sentences.values()];
}

export function Takeaways({ sentences }: { readonly sentences: readonly Sentence[] }) {
  const { words } = useSpeech();
  if (sentences.length === 0) return null;
  return (
    <section className="takeaway" aria-label={words.block.takeaway}>
      <ul>
        {sentences.map((parts, i) => (
          <li key={i}>
            <SentenceText parts={parts} end="." />
          </li>
        ))}
      </ul>
    </section>
  );
}

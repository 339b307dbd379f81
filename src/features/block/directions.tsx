import type { Fact } from '../../domain/figure';
import { formatPeriodLong } from '../../i18n/format';
import { sentence } from '../../i18n/sentence';
import { useSpeech } from '../../i18n/words';
import { SentenceText } from '../../ui/sentence-text';
import { SourceText } from '../../ui/source-text';
import type { LoadedBlock } from './use-blocks';

/** What the sources say with a direction alone: a sentence each, and never a chart. */
export function Directions({ loaded }: { readonly loaded: readonly LoadedBlock[] }) {
  const { words } = useSpeech();
  const items = loaded.flatMap(({ resolved }) =>
    resolved?.chosen?.kind === 'direction'
      ? resolved.directions.map((fact) => ({ fact, subject: resolved.block.title ?? fact.indicator.name }))
      : [],
  );
  if (items.length === 0) return null;
  return (
    <section className="directions" data-chart="direction">
      <h2>{words.block.directions}</h2>
      <div className="direction-cards">
        {items.map(({ fact, subject }, i) => (
          <DirectionCard key={fact.id ?? i} fact={fact} subject={subject} />
        ))}
      </div>
    </section>
  );
}

function DirectionCard({ fact, subject }: { readonly fact: Fact; readonly subject: string }) {
  const { language, words } = useSpeech();
  const up = fact.qualifier === 'increase';
  const direction = { figure: fact, text: `${up ? '↑' : '↓'} ${up ? words.block.increase : words.block.decrease}` };
  return (
    <article className="direction-card">
      <h3>
        <SentenceText parts={sentence(words.block.directionOf, { subject, direction })} />
      </h3>
      <p>
        {fact.organisation.label}, {formatPeriodLong(fact.period, language)}. {words.block.directionNote}
      </p>
      {fact.note ? <p className="quiet">{fact.note}</p> : null}
      {fact.source ? (
        <p>
          <SourceText source={fact.source} />
        </p>
      ) : null}
    </article>
  );
}

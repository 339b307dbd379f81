import { type ReactNode, useMemo } from 'react';
import type { Fact, Figure } from '../../domain/figure';
import { EVERY_PERIOD, writeRange } from '../../domain/period-range';
import { fill } from '../../i18n/fill';
import type { Sentence } from '../../i18n/sentence';
import { useSpeech } from '../../i18n/words';
import { useRouter } from '../../ui/address';
import { NoteNumbers } from '../../ui/note-numbers';
import { usePaper } from '../../ui/paper';
import { SourceText } from '../../ui/source-text';
import { BlockPanel } from './block-panel';
import { ChartSections } from './chart-sections';
import { Directions } from './directions';
import { factsDrawn } from './facts-drawn';
import { Headline, latestOf } from './headline';
import { firstOfEach, HEADLINES } from './headlines';
import { KnownProvider } from './known-facts';
import { sourcesOf } from './sources-line';
import { Takeaways, takeawaysOf } from './takeaways';
import { blocksOf, type LoadedBlock, type Scope, useBlocks } from './use-blocks';
import { useKnown } from './use-known';
import { WhereElse } from './where-else';

const WAITING_HEADLINE_PX = 150;

interface Props {
  readonly page: string;
  readonly scope: Scope;
  /** What the page adds of its own, before its notes. */
  readonly children?: ReactNode;
}

/** A page as `data/pages.csv` composes it for an organisation: what to know, headline figures, charts, sources. */
export function PageBlocks({ page, scope, children }: Props) {
  const blocks = useMemo(() => blocksOf(page, scope), [page, scope]);
  const loaded = useBlocks(blocks, scope);
  const present = loaded.filter(({ query, resolved }) => query.data === undefined || resolved);
  const headlines = firstOfEach(present.filter(({ block }) => block.place === 'headline')).slice(0, HEADLINES);
  const charts = present.filter(({ block }) => block.place === 'chart');
  const drawn = charts.filter(({ resolved }) => resolved?.chosen?.kind !== 'direction');
  const known = useKnown(loaded, scope);
  const speech = useSpeech();
  const { words } = speech;
  const takeaways = takeawaysOf(drawn, headlines, speech);
  const hasOwn = present.some(({ resolved }) => !resolved || resolved.facts.some((f) => f.organisation.id === scope.organisation));
  const notes = useNotes(takeaways, [...headlines, ...charts]);
  if (headlines.length + charts.length === 0) {
    return (
      <>
        <NothingHere page={page} scope={scope} />
        {children}
      </>
    );
  }
  return (
    <NoteNumbers value={notes.numbers}>
    <KnownProvider value={known}>
      {hasOwn ? null : (
        <>
          <p className="takeaway">{fill(words.block.noneOfOwn, { organisation: nameOf(scope) })}</p>
          <WhereElse page={page} scope={scope} />
        </>
      )}
      <Takeaways sentences={takeaways} />
      {headlines.length > 0 ? <Headlines headlines={headlines} scope={scope} /> : null}
      <ChartSections charts={drawn} scope={scope} />
      <Directions loaded={charts} />
      {children}
      {notes.sources.length > 0 ? <Notes sources={notes.sources} /> : null}
    </KnownProvider>
    </NoteNumbers>
  );
}

/** On paper, the sources of the page in the order they first stand in, with their numbers. */
function useNotes(takeaways: readonly Sentence[], loaded: readonly LoadedBlock[]) {
  const paper = usePaper();
  const sources = paper ? sourcesOf([...factsTold(takeaways), ...factsShown(loaded)]) : [];
  return { sources, numbers: new Map(sources.map((source, i) => [source.id, i + 1])) };
}

const factsOf = (figure: Figure): readonly Fact[] => (figure.kind === 'fact' ? [figure] : figure.from);

const factsTold = (sentences: readonly Sentence[]): readonly Fact[] =>
  sentences.flat().flatMap((part) => (typeof part === 'string' ? [] : factsOf(part.figure)));

const factsShown = (loaded: readonly LoadedBlock[]): readonly Fact[] =>
  loaded.flatMap(({ block, resolved }) => {
    if (!resolved) return [];
    if (block.place === 'headline') return latestOf(resolved) ?? [];
    return resolved.chosen ? factsDrawn(resolved.chosen) : resolved.facts;
  });

interface SectionProps {
  readonly scope: Scope;
}

function Headlines({ headlines, scope }: SectionProps & { readonly headlines: readonly LoadedBlock[] }) {
  const { words } = useSpeech();
  return (
    <section className="headlines" aria-label={words.block.headline} data-count={headlines.length}>
      {headlines.map((loaded) => (
        <BlockPanel key={loaded.block.id} loaded={loaded} scope={scope} heightPx={WAITING_HEADLINE_PX}>
          {(resolved) => <Headline resolved={resolved} />}
        </BlockPanel>
      ))}
    </section>
  );
}

function Notes({ sources }: { readonly sources: ReturnType<typeof sourcesOf> }) {
  const { words } = useSpeech();
  return (
    <section className="page-notes">
      <h2>{words.block.notesOnPage}</h2>
      <ol>
        {sources.map((source) => (
          <li key={source.id}>
            <SourceText source={source} full />
            {source.url ? <span className="print-address"> {source.url}</span> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}

const nameOf = ({ catalogue, organisation }: Scope): string =>
  catalogue.organisations.find((o) => o.id === organisation)?.name ?? organisation;

/** A page without a figure says so, and where to go on. */
function NothingHere({ page, scope }: SectionProps & { readonly page: string }) {
  const { words } = useSpeech();
  const { hrefOf } = useRouter();
  const organisation = nameOf(scope);
  const narrowed = writeRange(scope.range) !== writeRange(EVERY_PERIOD);
  return (
    <section className="nothing">
      <p>{fill(words.panel.emptyPage, { organisation, range: narrowed ? words.panel.emptyRange : '' })}</p>
      {narrowed ? (
        <a className="button" href={hrefOf({ time: null })}>
          {words.panel.widen}
        </a>
      ) : null}
      <WhereElse page={page} scope={scope} />
    </section>
  );
}

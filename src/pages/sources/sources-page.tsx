import { useMemo } from 'react';
import { useRegisterQuery } from '../../data/context';
import { coverageOf, directions, disagreements, gaps } from '../../domain/coverage';
import { explain } from '../../features/block';
import { fill } from '../../i18n/fill';
import { formatNumber } from '../../i18n/format';
import { sourcesWords } from '../../i18n/messages/sources';
import { usePartWords } from '../../i18n/part-words';
import { useSpeech } from '../../i18n/words';
import { DataPanel } from '../../ui/data-panel';
import type { PageProps } from '../../ui/page';
import { Breaks, Changes, Targets, Terms } from './catalogue-lists';
import { Directions, Disagreements, Missing } from './figure-lists';
import { Indicators } from './indicators';
import { Matrix } from './matrix';
import { SourceList } from './source-list';
import { useAllDatasets } from './use-datasets';

const REGISTER_PX = 600;

const sections = ['disagree', 'directions', 'missing', 'breaks', 'matrix', 'indicators', 'list', 'targets', 'terms', 'changes'] as const;

/** Every source and indicator, what exists of them and for when, and what is missing, disagrees or breaks. */
export function SourcesPage({ catalogue }: PageProps) {
  const { language, words } = useSpeech();
  const register = useRegisterQuery();
  const { datasets, all } = useAllDatasets(catalogue);
  const stamp = datasets.length;
  const found = useMemo(
    () => ({
      rows: coverageOf(datasets),
      disagreements: datasets.flatMap(disagreements),
      directions: datasets.flatMap(directions),
      gaps: datasets.flatMap(gaps),
    }),
    // Datasets never change once read, so their number tells whether any was added.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [stamp, language],
  );
  const w = usePartWords(sourcesWords);
  const count = (n: number) => formatNumber(n, { digits: 0, language });
  const differing = found.disagreements.filter((d) => d.kind === 'disagrees');
  return (
    <>
      <p className="takeaway">
        {stamp < all
          ? fill(w.counting, { read: count(stamp), all: count(all) })
          : fill(w.lead, {
              sources: count(register.data?.content.sources.length ?? 0),
              observations: count(catalogue.datasets.reduce((sum, d) => sum + d.observations, 0)),
              indicators: count(catalogue.datasets.length),
              disagreements: count(differing.length),
              directions: count(found.directions.length),
            })}
      </p>
      <nav className="contents" aria-label={w.contents}>
        {sections.map((id) => (
          <a key={id} href={`#${id}`} onClick={(event) => goTo(id, event)}>
            {w[id]}
          </a>
        ))}
      </nav>
      <section id="disagree" className="register" tabIndex={-1}>
        <h2>{w.disagree}</h2>
        <Disagreements disagreements={found.disagreements} />
      </section>
      <section id="directions" className="register" tabIndex={-1}>
        <h2>{w.directions}</h2>
        <Directions facts={found.directions} />
      </section>
      <section id="missing" className="register" tabIndex={-1}>
        <h2>{w.missing}</h2>
        <Missing catalogue={catalogue} gaps={found.gaps} />
      </section>
      <section id="breaks" className="register" tabIndex={-1}>
        <h2>{w.breaks}</h2>
        <Breaks catalogue={catalogue} />
      </section>
      <section id="matrix" className="register" tabIndex={-1}>
        <h2>{w.matrix}</h2>
        <Matrix rows={found.rows} />
      </section>
      <section id="indicators" className="register" tabIndex={-1}>
        <h2>{w.indicators}</h2>
        <Indicators catalogue={catalogue} datasets={datasets} />
      </section>
      <DataPanel query={register} subject={w.list} heightPx={REGISTER_PX} explain={explain(words)}>
        {({ content }) => (
          <>
            <section id="list" className="register" tabIndex={-1}>
              <h2>{w.list}</h2>
              <SourceList sources={content.sources} />
            </section>
            <section id="targets" className="register" tabIndex={-1}>
              <h2>{w.targets}</h2>
              <Targets catalogue={catalogue} register={content} />
            </section>
          </>
        )}
      </DataPanel>
      <section id="terms" className="register" tabIndex={-1}>
        <h2>{w.terms}</h2>
        <Terms terms={catalogue.terms} />
      </section>
      <section id="changes" className="register" tabIndex={-1}>
        <h2>{w.changes}</h2>
        <Changes changes={catalogue.changes} />
      </section>
    </>
  );
}

/** The address is in the hash, so a link within the page moves the focus itself. */
function goTo(id: string, event: { preventDefault: () => void }) {
  event.preventDefault();
  const section = document.getElementById(id);
  section?.scrollIntoView({ block: 'start' });
  section?.focus({ preventScroll: true });
}

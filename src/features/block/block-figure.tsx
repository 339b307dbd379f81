import { useId, useRef, useState } from 'react';
import { ChartView } from '../../charts/chart-view';
import { tableOf } from '../../charts/table';
import type { Catalogue } from '../../domain/catalogue';
import { fill } from '../../i18n/fill';
import { plain } from '../../i18n/sentence';
import { useSpeech } from '../../i18n/words';
import { useRouter } from '../../ui/address';
import { usePaper } from '../../ui/paper';
import { SentenceText } from '../../ui/sentence-text';
import { BlockNotes } from './block-notes';
import { BlockTools, type Choice, ViewButtons } from './block-tools';
import { factsDrawn } from './facts-drawn';
import { spanOf, tableOfFacts } from './facts-told';
import { FigureTable } from './figure-table';
import { headingOf, toldOf } from './heading';
import { Reconciliation } from './reconciliation';
import type { Option, Resolved } from './resolve';
import { SourcesLine } from './sources-line';

interface Props {
  readonly resolved: Resolved;
  readonly catalogue: Catalogue;
}

const optionNamed = (resolved: Resolved, kind: string | null): Option | null =>
  resolved.options.find((o) => o.kind === kind && o.fit.fits) ?? resolved.chosen;

/** One block of a page: what it shows in a sentence, drawn or as a table, with its sources and its tools. */
export function BlockFigure({ resolved, catalogue }: Props) {
  const { language, words } = useSpeech();
  const { address } = useRouter();
  const paper = usePaper();
  const [choice, setChoice] = useState<Choice>({});
  const figure = useRef<HTMLElement>(null);
  const titleId = useId();
  // A kind or view in the address is for the block the address names, or for all when it names none.
  const addressed = address.indicators.length === 0 || address.indicators.includes(resolved.block.id);
  const kind = choice.kind ?? (addressed ? address.kind : null);
  const option = optionNamed(resolved, kind);
  const first = resolved.facts[0];
  if (!first) return null;
  const facts = option ? factsDrawn(option) : resolved.facts;
  const heading = headingOf(toldOf(resolved), option, { language, words }) ?? [first.indicator.name];
  const table = option ? tableOf(option.kind, option.data, words) : tableOfFacts(resolved.facts, language);
  const view = option === null || option.kind === 'direction' ? 'table' : (choice.view ?? ((addressed ? address.view : null) ?? 'chart'));
  const framed = address.mode === 'embed';
  const drawable = option !== null && option.kind !== 'direction';
  const onChoose = (next: Choice) => setChoice({ ...choice, ...next });
  const organisations = [...new Set(facts.map((f) => f.organisation.label))];
  const lede = [
    resolved.block.title ?? first.indicator.name,
    first.indicator.unit.label,
    spanOf(facts, language),
    organisations.length === 1 ? organisations[0] : fill(words.block.manyPlaces, { count: String(organisations.length) }),
  ];
  return (
    <figure ref={figure} id={resolved.block.id} className={`chart kind-${option?.kind ?? 'none'}`} data-chart={option?.kind ?? 'table'} aria-labelledby={titleId}>
      <h3 id={titleId}>
        <SentenceText parts={heading} />
      </h3>
      <p className="chart-lede">{lede.filter((piece) => piece).join(' · ')}</p>
      <div className="chart-body">
        {option?.kind === 'direction' ? null : view === 'table' || !option ? (
          <FigureTable table={table} caption={plain(heading)} />
        ) : (
          <ChartView option={option} catalogue={catalogue} />
        )}
        {paper && view === 'chart' && option && option.kind !== 'direction' ? <FigureTable table={table} caption={plain(heading)} /> : null}
      </div>
      {facts.map((fact) => (
        <Reconciliation key={fact.id} whole={fact} named />
      ))}
      <BlockNotes resolved={resolved} option={option} asked={kind} facts={facts} />
      <figcaption>
        <SourcesLine facts={facts} />
        {paper ? null : framed ? (
          <div className="chart-tools">{drawable ? <ViewButtons view={view} onChoose={onChoose} /> : null}</div>
        ) : (
          <BlockTools
            resolved={resolved}
            option={option}
            table={table}
            heading={plain(heading)}
            view={view}
            figure={figure}
            onChoose={onChoose}
          />
        )}
      </figcaption>
    </figure>
  );
}

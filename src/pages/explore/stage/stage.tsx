import { memo, useId, useMemo, useState } from 'react';
import { ChartView } from '../../../charts/chart-view';
import type { Catalogue } from '../../../domain/catalogue';
import type { Figure } from '../../../domain/figure';
import { SourcesLine } from '../../../features/block';
import { fill } from '../../../i18n/fill';
import { stageWords } from '../../../i18n/messages/stage';
import { usePartWords } from '../../../i18n/part-words';
import { counted } from '../../../i18n/plural';
import { useSpeech } from '../../../i18n/words';
import { useRouter } from '../../../ui/address';
import { usePaper } from '../../../ui/paper';
import { SentenceText } from '../../../ui/sentence-text';
import type { Answer, Option } from '../answer';
import type { View } from '../view';
import { factsDrawn, figureAgain, pairedWith } from './drawn';
import { HiddenLines } from './hidden-line';
import { KeptLine } from './kept-line';
import { ledeOf } from './lede';
import { PinTray } from './pin-tray';
import { togglePin } from './pins';
import { PointedBar } from './pointed-bar';
import { Pointing } from './pointing';
import { ReaderNotes } from './reader-notes';
import { ScaleChoice } from './scale-choice';
import { takeawayOf } from './takeaway';
import { Targets } from './targets';
import { DrawnRange, ShownPeriod } from './time-control';

interface Props {
  readonly answer: Answer;
  readonly view: View;
  readonly catalogue: Catalogue;
  /** The question in words: the heading where no sentence tells what is drawn. */
  readonly caption: string;
}

/** The chart of an answer, with what can be done upon it and what it does not show. */
export function Stage({ answer, view, catalogue, caption }: Props) {
  const speech = useSpeech();
  const { address } = useRouter();
  const bare = usePaper() || address.mode === 'embed';
  const [editing, setEditing] = useState<string | null>(null);
  const titleId = useId();
  const { chosen, dataset } = answer;
  const facts = useMemo(() => (chosen === null ? [] : factsDrawn(chosen.data)), [chosen]);
  const drawn = useMemo(() => new Set(facts.flatMap(({ id }) => id ?? [])), [facts]);
  const takeaway = useMemo(() => takeawayOf(answer, facts, speech), [answer, facts, speech]);
  const w = stageWords[speech.language];
  return (
    <div className="stage">
      <figure className={`chart kind-${chosen?.kind ?? 'none'}`} data-chart={chosen?.kind ?? 'table'} aria-labelledby={titleId}>
        <h2 id={titleId}>{takeaway === null ? caption : <SentenceText parts={takeaway} />}</h2>
        <p className="chart-lede">{ledeOf(answer, facts, speech)}</p>
        {bare ? null : <ShownPeriod answer={answer} view={view} />}
        {chosen === null ? <NoChart answer={answer} /> : <Drawn option={chosen} catalogue={catalogue} bare={bare} onNote={setEditing} />}
        {bare ? null : <DrawnRange answer={answer} />}
        <div className="chart-notes">
          <ReaderNotes dataset={dataset} drawn={drawn} editing={editing} onEdit={setEditing} bare={bare} />
          {chosen === null ? null : <Targets data={chosen.data} dataset={dataset} />}
        </div>
        <figcaption>
          <SourcesLine facts={facts} />
          <span>
            {counted(facts.length, w.figures, speech.language)}
            {dataset.revision === '' ? null : ` · ${fill(w.revision, { revision: dataset.revision })}`}
          </span>
        </figcaption>
      </figure>
      <KeptLine answer={answer} />
      <HiddenLines answer={answer} />
      {bare ? null : <PinTray dataset={dataset} />}
    </div>
  );
}

/** Pointing at its figures does not draw it anew. */
const Chart = memo(ChartView);

interface DrawnProps {
  readonly option: Option;
  readonly catalogue: Catalogue;
  readonly bare: boolean;
  readonly onNote: (id: string) => void;
}

function Drawn({ option, catalogue, bare, onNote }: DrawnProps) {
  const { address, go } = useRouter();
  const [pointed, setPointed] = useState<Figure | null>(null);
  const pinned = useMemo(() => new Set(address.pinned), [address.pinned]);
  const chart = <Chart option={option} catalogue={catalogue} annotations={address.notes} pinned={pinned} ownScale={address.scale === 'own'} />;
  if (bare) return <div className="chart-body">{chart}</div>;
  const again = figureAgain(option.data, pointed);
  return (
    <div className="chart-body">
      {option.kind === 'multiples' ? <ScaleChoice /> : null}
      <Pointing data={option.data} onPoint={setPointed} onPin={(id) => go(togglePin(address, id))} onNote={onNote}>
        {chart}
      </Pointing>
      <PointedBar figure={again} paired={pairedWith(option.data, again)} onNote={onNote} />
    </div>
  );
}

function NoChart({ answer: { cells, options } }: { readonly answer: Answer }) {
  const { words } = useSpeech();
  const w = usePartWords(stageWords);
  const refused = options.map(({ fit }) => fit).find((fit) => !fit.fits);
  const reason = refused?.fits === false ? words.charts.unfit[refused.because] : words.charts.unfit.nothing;
  return <p className="stage-none">{cells.length === 0 ? w.nothing : fill(w.noneFits, { reason })}</p>;
}

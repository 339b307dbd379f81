import { lazy, Suspense, useId } from 'react';
import type { Catalogue, Organisation } from '../../domain/catalogue';
import { SourcesLine } from '../../features/block';
import { fill } from '../../i18n/fill';
import { useSpeech } from '../../i18n/words';
import { useRouter } from '../../ui/address';
import { DataPanel } from '../../ui/data-panel';
import type { PageProps } from '../../ui/page';
import type { Answer } from './answer';
import { explainOpened } from './opening/explain-opened';
import { Stage } from './plain-stage';
import { sentenceOf } from './sentence/sentence-of';
import { type Asked, useFigures } from './use-figures';
import { useScene } from './use-scene';

/** A table brings all that sorts and scrolls it; few frames ask for one. */
const AnswerTable = lazy(async () => ({ default: (await import('./table/answer-table')).AnswerTable }));

const WAITING_PX = 420;

/** The answer to the question of the address as one figure, for a frame of another page. */
export function EmbeddedAnswer({ catalogue, organisation }: PageProps) {
  const speech = useSpeech();
  const { address } = useRouter();
  const { query, subject, opened } = useFigures(address, catalogue, organisation.id);
  return (
    <DataPanel query={query} subject={subject} heightPx={WAITING_PX} explain={explainOpened(speech)}>
      {({ content }) => <Answered asked={{ address, dataset: content, opened }} catalogue={catalogue} home={organisation} />}
    </DataPanel>
  );
}

interface Props {
  readonly asked: Asked;
  readonly catalogue: Catalogue;
  readonly home: Organisation;
}

function Answered({ asked, catalogue, home }: Props) {
  const speech = useSpeech();
  const titleId = useId();
  const { scene, answered } = useScene(asked, catalogue, home);
  if (answered === null) return <div className="panel-loading" style={{ minHeight: WAITING_PX }} aria-busy="true" />;
  const { answer, view } = answered;
  const caption = sentenceOf(view, answer.dataset, speech, scene.against);
  const drawn = view.show !== 'table' && answer.chosen !== null;
  const lost = view.ignored.filter((part) => !/^(?:kind|t)=/.test(part));
  return (
    <section className="embedded-answer" aria-labelledby={titleId}>
      <h2 id={titleId}>{caption}</h2>
      {lost.length === 0 ? null : <p className="notice">{fill(speech.words.explore.ignored, { list: lost.join(', ') })}</p>}
      {drawn ? (
        <Stage answer={answer} view={view} catalogue={catalogue} />
      ) : (
        <Suspense fallback={null}>
          <AnswerTable answer={answer} caption={caption} own={home.id} />
        </Suspense>
      )}
      {drawn ? (
        <p className="embed-sources">
          <SourcesLine facts={factsDrawn(answer)} />
        </p>
      ) : null}
    </section>
  );
}

const factsDrawn = ({ chosen }: Answer) =>
  (chosen?.data.series ?? []).flatMap(({ points }) => points.flatMap((figure) => (figure === null ? [] : figure.kind === 'fact' ? figure : figure.from)));

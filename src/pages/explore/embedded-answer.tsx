import { lazy, Suspense } from 'react';
import type { OpenedFigures } from '../../data/opened/use-opened';
import type { Catalogue, Organisation } from '../../domain/catalogue';
import { fill } from '../../i18n/fill';
import { exploreWords } from '../../i18n/messages/explore';
import { openingWords } from '../../i18n/messages/opening';
import { usePartWords } from '../../i18n/part-words';
import { useSpeech } from '../../i18n/words';
import { useRouter } from '../../ui/address';
import { DataPanel } from '../../ui/data-panel';
import type { PageProps } from '../../ui/page';
import { explainOpened } from './opening/explain-opened';
import { sentenceOf } from './sentence/sentence-of';
import { Stage } from './stage/stage';
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
  const { scene, answered } = useScene(asked, catalogue, home);
  if (answered === null) return <div className="panel-loading" style={{ minHeight: WAITING_PX }} aria-busy="true" />;
  const { answer, view } = answered;
  const caption = sentenceOf(view, answer.dataset, speech, scene.against);
  const lost = view.ignored.filter((part) => !/^(?:kind|t)=/.test(part));
  const listed = view.show === 'table' || answer.chosen === null;
  return (
    <>
      {asked.opened === null ? null : <NotOurs opened={asked.opened} />}
      {lost.length === 0 ? null : <p className="notice">{fill(exploreWords[speech.language].ignored, { list: lost.join(', ') })}</p>}
      {view.show === 'table' ? <h2>{caption}</h2> : <Stage answer={answer} view={view} catalogue={catalogue} caption={caption} />}
      {listed ? (
        <Suspense fallback={null}>
          <AnswerTable answer={answer} caption={caption} own={home.id} />
        </Suspense>
      ) : null}
    </>
  );
}

/** Whose figures these are, without what only the full view can do with them. */
function NotOurs({ opened: { head } }: { readonly opened: OpenedFigures }) {
  const { notOurs, notOursAddress } = usePartWords(openingWords);
  return <p className="notice">{fill(head.origin.kind === 'file' ? notOurs : notOursAddress, { name: head.origin.name })}</p>;
}

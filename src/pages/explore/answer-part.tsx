import { type RefObject, useMemo } from 'react';
import { exploreWords } from '../../i18n/messages/explore';
import { usePartWords } from '../../i18n/part-words';
import { useSpeech } from '../../i18n/words';
import { usePaper } from '../../ui/paper';
import { ownIn } from './answer/answer-of';
import { onlyRefusal } from './answer/only-refusal';
import { EmptyAnswer } from './empty-answer';
import { KeptLine } from './stage/kept-line';
import { Stage } from './stage/stage';
import type { Scene } from './scene';
import { sentenceOf } from './sentence/sentence-of';
import { AnswerTable } from './table/answer-table';
import { KindButtons } from './tools/kind-buttons';
import { ViewSwitch } from './tools/view-switch';
import type { Answered } from './use-scene';

interface Props {
  readonly scene: Scene;
  /** The newest answer there is; null until the first. */
  readonly answered: Answered | null;
  /** Whether that is an answer to what was asked before. */
  readonly pending: boolean;
  /** Put on what the chart is drawn in. */
  readonly drawing: RefObject<HTMLDivElement | null>;
}

/** The tools over an answer, its chart and its table; while a new one is worked out the old one stays, dimmed. */
export function AnswerPart({ scene, answered, pending, drawing }: Props) {
  const { words } = useSpeech();
  const w = usePartWords(exploreWords);
  const paper = usePaper();
  const isEmpty = answered !== null && !pending && answered.answer.cells.length === 0;
  return (
    <div className="explore-main">
      {paper ? null : (
        <div className="explore-tools">
          <KindButtons scene={scene} />
          <ViewSwitch scene={scene} />
        </div>
      )}
      <section className="explore-answer" data-show={scene.view.show} aria-label={w.answer} aria-busy={pending}>
        {answered === null ? (
          <div className="panel-loading explore-waiting" data-slow={words.panel.slow} />
        ) : isEmpty ? (
          <EmptyAnswer scene={scene} />
        ) : (
          <Shown scene={scene} answered={answered} drawing={drawing} />
        )}
      </section>
    </div>
  );
}

type ShownProps = Pick<Props, 'scene' | 'drawing'> & { readonly answered: Answered };

function Shown({ scene, answered: { answer, view }, drawing }: ShownProps) {
  const { language, words } = useSpeech();
  const w = usePartWords(exploreWords);
  const caption = useMemo(
    () => sentenceOf(view, answer.dataset, { language, words }, scene.against),
    [view, answer.dataset, language, words, scene.against],
  );
  const own = ownIn({ view, dataset: answer.dataset, catalogue: scene.catalogue, home: scene.home.id });
  const isDrawn = view.show !== 'table' && answer.chosen !== null;
  return (
    <>
      {isDrawn ? (
        <div ref={drawing} className="explore-chart">
          <Stage answer={answer} view={view} catalogue={scene.catalogue} caption={caption} />
        </div>
      ) : view.show === 'table' || onlyRefusal(answer) !== null ? null : (
        <p className="notice">{w.nothingDrawn}</p>
      )}
      {view.show === 'chart' && isDrawn ? null : (
        <div className="explore-table">
          {isDrawn ? null : <KeptLine answer={answer} />}
          <AnswerTable answer={answer} caption={caption} own={own} />
        </div>
      )}
    </>
  );
}

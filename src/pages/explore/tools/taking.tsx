import { type RefObject, useCallback } from 'react';
import { TakeAway } from '../../../features/share';
import { useSpeech } from '../../../i18n/words';
import { useRouter } from '../../../ui/address';
import { unhurried } from '../../../ui/unhurried';
import { measureOf, questionRows } from '../question-rows';
import type { Scene } from '../scene';
import { sentenceOf } from '../sentence/sentence-of';
import { screenTable } from '../table/screen-table';
import { answerToTsv, MOST_COPIED } from '../table/tsv';
import type { Answered } from '../use-scene';

interface Props {
  readonly scene: Scene;
  readonly answered: Answered;
  /** What the chart is drawn in. */
  readonly drawing: RefObject<HTMLElement | null>;
}

/** What is on screen as files, on the clipboard, as a link. */
export function Taking({ scene, answered: { answer, view }, drawing }: Props) {
  const speech = useSpeech();
  const { address } = useRouter();
  const caption = sentenceOf(view, answer.dataset, speech, scene.against);
  const screen = useCallback(
    async (signal: AbortSignal) => {
      const title = { name: answer.dataset.id, title: caption, filterInWords: measureOf(view, answer.dataset) };
      const table = await unhurried(screenTable(answer, address, title, speech), signal);
      return { ...table, question: questionRows(view, answer.dataset, speech, scene.against) };
    },
    [answer, address, caption, view, speech, scene.against],
  );
  const getSvg = useCallback(() => drawing.current?.querySelector<SVGSVGElement>('.chart-view svg') ?? null, [drawing]);
  const isDrawn = view.show !== 'table' && answer.chosen !== null && answer.chosen.kind !== 'direction';
  return (
    <TakeAway
      screen={screen}
      getSvg={isDrawn ? getSvg : null}
      dataset={answer.dataset}
      cells={answer.cells}
      caption={caption}
      tsv={() => (answer.cells.length > MOST_COPIED ? null : unhurried(answerToTsv(answer, address, speech)))}
    />
  );
}

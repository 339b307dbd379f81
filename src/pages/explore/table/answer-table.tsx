import { useMemo } from 'react';
import { fill } from '../../../i18n/fill';
import { compareWords } from '../../../i18n/messages/compare';
import { exploreWords } from '../../../i18n/messages/explore';
import { gridWords } from '../../../i18n/messages/grid';
import { counted } from '../../../i18n/plural';
import { useSpeech } from '../../../i18n/words';
import { useRouter } from '../../../ui/address';
import type { Answer } from '../answer';
import { onlyRefusal } from '../answer/only-refusal';
import { AcrossField } from './across-field';
import { CopyTable } from './copy-table';
import { Grid } from './grid';
import { GroupField } from './group-field';
import { itemCount } from './items';
import { pinnedIn } from './pins';
import { RemarksLegend } from './remarks-legend';
import { useGrid } from './use-grid';
import { MOST_DRAWN } from './use-lines';

interface Props {
  readonly answer: Answer;
  /** The question as a sentence; names the table. */
  readonly caption: string;
  /** Id of the reader's own organisation, whose figures stand out; null for none. */
  readonly own: string | null;
}

/** The figures of an answer as a table that is sorted, grouped, turned and copied; the address keeps how it stands. */
export function AnswerTable({ answer, caption, own }: Props) {
  const speech = useSpeech();
  const grid = gridWords[speech.language];
  const { address } = useRouter();
  const { model, pending } = useGrid(answer, address, speech);
  const pinned = useMemo(() => pinnedIn(address.fixed, model.columns), [address.fixed, model.columns]);
  const rows = counted(model.rowCount, grid.rows, speech.language);
  const figures = counted(model.figureCount, grid.figures, speech.language);
  const refusal = onlyRefusal(answer);
  return (
    <div className="answer-table">
      {refusal === null ? null : <p className="notice">{fill(exploreWords[speech.language].nothingCompared, { reason: compareWords[speech.language].refusals[refusal] })}</p>}
      <div className="grid-tools" role="group" aria-label={grid.tools}>
        <AcrossField shape={model.plan.shape} />
        <GroupField shape={model.plan.shape} />
        <CopyTable model={model} pending={pending} />
        <p className="grid-size">
          <span role="status">{pending ? `${grid.ordering} ` : ''}</span>
          {fill(grid.size, { figures, rows })}
        </p>
      </div>
      <Grid model={model} caption={caption} pinned={pinned} own={own} pending={pending} />
      {itemCount(model) > MOST_DRAWN ? <p className="grid-on-paper">{fill(grid.onPaper, { rows })}</p> : null}
      <RemarksLegend answer={answer} />
    </div>
  );
}

import type { ChartData } from '../../../charts/chart-data';
import type { Dataset } from '../../../domain/dataset';
import { fill } from '../../../i18n/fill';
import { stageWords } from '../../../i18n/messages/stage';
import { targetWords } from '../../../i18n/target';
import { useSpeech } from '../../../i18n/words';
import { SourceText } from '../../../ui/source-text';

/** Targets of what is drawn, each with whom it binds and the document that sets it. */
export function Targets({ data, dataset }: { readonly data: ChartData; readonly dataset: Dataset }) {
  const speech = useSpeech();
  return data.targets.map((target) => {
    const source = dataset.sources.get(target.sourceId);
    return (
      <p key={target.id}>
        {fill(stageWords[speech.language].target, { target: targetWords(target, data.unit, speech) })}
        {target.note ? ` – ${target.note}` : null}
        {source ? (
          <>
            {' · '}
            <SourceText source={source} />
          </>
        ) : null}
      </p>
    );
  });
}

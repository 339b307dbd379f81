import { useState } from 'react';
import type { Dataset } from '../../domain/dataset';
import { useSpeech } from '../../i18n/words';
import { useRouter } from '../../ui/address';
import { DataPanel } from '../../ui/data-panel';
import type { PageProps } from '../../ui/page';
import { Exploration } from './exploration';
import { explainOpened } from './opening/explain-opened';
import { NotHere } from './opening/not-here';
import { type Asked, useFigures } from './use-figures';

const WAITING_PX = 700;

/** Any question of the figures, put as a sentence and answered by a chart and a table. */
export function ExplorePage({ catalogue, organisation }: PageProps) {
  const speech = useSpeech();
  const { address } = useRouter();
  const { query, subject, opened, isBefore } = useFigures(address, catalogue, organisation.id);
  const content: Dataset | undefined = query.data?.content;
  const now: Asked | null = content === undefined || isBefore ? null : { address, dataset: content, opened };
  const [before, setBefore] = useState<Asked | null>(now);
  if (now !== null && (before === null || before.address !== address || before.dataset !== now.dataset)) setBefore(now);
  return (
    <>
      <DataPanel query={query} subject={subject} heightPx={WAITING_PX} explain={explainOpened(speech)}>
        {() => {
          const asked = now ?? before;
          return asked === null ? null : <Exploration asked={asked} isBefore={now === null} catalogue={catalogue} home={organisation} />;
        }}
      </DataPanel>
      {content === undefined && address.data !== null ? <NotHere /> : null}
    </>
  );
}

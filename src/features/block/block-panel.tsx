import type { ReactNode } from 'react';
import { useSpeech } from '../../i18n/words';
import { DataPanel } from '../../ui/data-panel';
import { explain } from './explain';
import type { Resolved } from './resolve';
import type { LoadedBlock, Scope } from './use-blocks';

interface Props {
  readonly loaded: LoadedBlock;
  readonly scope: Scope;
  readonly heightPx: number;
  readonly children: (resolved: Resolved) => ReactNode;
}

/** One block with its own waiting and failing, so that the others stand whatever becomes of it. */
export function BlockPanel({ loaded, scope, heightPx, children }: Props) {
  const { words } = useSpeech();
  const { block, query, resolved } = loaded;
  const indicator = scope.catalogue.datasets.find((d) => d.id === block.indicatorId)?.label;
  return (
    <DataPanel
      query={query}
      subject={block.title ?? indicator ?? block.indicatorId}
      heightPx={heightPx}
      explain={explain(words)}
    >
      {() => (resolved ? children(resolved) : null)}
    </DataPanel>
  );
}

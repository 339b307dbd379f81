import { lazy, Suspense, useMemo } from 'react';
import { fill } from '../../i18n/fill';
import { useSpeech } from '../../i18n/words';
import { BlockPanel } from './block-panel';
import { Headline } from './headline';
import { KnownProvider } from './known-facts';
import type { Resolved } from './resolve';
import { type LoadedBlock, type Scope, useBlocks } from './use-blocks';
import { useKnown } from './use-known';

const BlockFigure = lazy(async () => ({ default: (await import('./block-figure')).BlockFigure }));

const WAITING_PX = 320;

interface Props {
  readonly page: string;
  readonly id: string;
  readonly scope: Scope;
}

/** One block of a page, for a frame of another page. */
export function EmbeddedBlock({ page, id, scope }: Props) {
  const { words } = useSpeech();
  const blocks = useMemo(() => scope.catalogue.blocks.filter((block) => block.page === page && block.id === id), [scope.catalogue, page, id]);
  const loaded = useBlocks(blocks, scope);
  const known = useKnown(loaded, scope);
  const [only] = loaded;
  if (only === undefined || only.resolved === null) return <p className="notice">{fill(words.block.noBlock, { id })}</p>;
  return (
    <KnownProvider value={known}>
      <BlockPanel loaded={only} scope={scope} heightPx={WAITING_PX}>
        {(resolved) => <Shown loaded={only} resolved={resolved} scope={scope} />}
      </BlockPanel>
    </KnownProvider>
  );
}

function Shown({ loaded: { block }, resolved, scope }: { readonly loaded: LoadedBlock; readonly resolved: Resolved; readonly scope: Scope }) {
  if (block.place === 'headline') {
    return (
      <section className="headlines" data-count={1}>
        <Headline resolved={resolved} />
      </section>
    );
  }
  return (
    <Suspense fallback={<div className="panel-loading" style={{ minHeight: WAITING_PX }} aria-busy="true" />}>
      <BlockFigure resolved={resolved} catalogue={scope.catalogue} />
    </Suspense>
  );
}

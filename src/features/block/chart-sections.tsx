import { lazy, Suspense, useEffect } from 'react';
import { useSpeech } from '../../i18n/words';
import { BlockPanel } from './block-panel';
import { bandsOf, type Placed } from './columns';
import { roughHeight } from './rough-height';
import type { LoadedBlock, Scope } from './use-blocks';

const WAITING_PX = 320;
/** Heading, notes, sources and tools around a drawing. */
const AROUND_PX = 190;

interface Section {
  readonly title: string | null;
  readonly blocks: readonly LoadedBlock[];
}

/** Blocks that follow each other under one heading. */
export function sectionsOf(loaded: readonly LoadedBlock[]): readonly Section[] {
  const titles = [...new Set(loaded.map(({ block }) => block.section))];
  return titles.map((title) => ({ title, blocks: loaded.filter(({ block }) => block.section === title) }));
}

const load = async () => ({ default: (await import('./block-figure')).BlockFigure });
/** The figures of a page stand before anything is drawn, so what draws is fetched beside them. */
const BlockFigure = lazy(load);

function placed(loaded: LoadedBlock): Placed<LoadedBlock> {
  const chosen = loaded.resolved?.chosen;
  const drawing = chosen ? roughHeight(chosen.kind, chosen.data) : WAITING_PX;
  return { item: loaded, heightPx: drawing + AROUND_PX, wide: chosen?.kind === 'multiples' };
}

interface Props {
  readonly charts: readonly LoadedBlock[];
  readonly scope: Scope;
}

/** The charts of a page, by section, in two columns where there is room. */
export function ChartSections({ charts, scope }: Props) {
  const { words } = useSpeech();
  useEffect(() => void load(), []);
  return sectionsOf(charts).map(({ title, blocks }, i) => (
    <section key={title ?? i} className="charts" aria-label={title ?? words.block.charts}>
      {title ? <h2 className="charts-title">{title}</h2> : null}
      <Bands blocks={blocks} scope={scope} />
    </section>
  ));
}

function Bands({ blocks, scope }: { readonly blocks: readonly LoadedBlock[]; readonly scope: Scope }) {
  const order = new Map(blocks.map((loaded, i) => [loaded, i]));
  const bands = bandsOf(blocks.map(placed));
  const panel = (loaded: LoadedBlock) => (
    <div key={loaded.block.id} className="charts-place" style={{ order: order.get(loaded) ?? 0 }}>
      <BlockPanel loaded={loaded} scope={scope} heightPx={WAITING_PX}>
        {(resolved) => (
          <Suspense fallback={<div className="panel-loading" style={{ minHeight: placed(loaded).heightPx }} aria-busy="true" />}>
            <BlockFigure resolved={resolved} catalogue={scope.catalogue} />
          </Suspense>
        )}
      </BlockPanel>
    </div>
  );
  return bands.map((band, i) =>
    'wide' in band ? (
      panel(band.wide)
    ) : (
      <div key={i} className="charts-columns">
        {band.columns.map((column, side) => (
          <div key={side} className="charts-column">
            {column.map(panel)}
          </div>
        ))}
      </div>
    ),
  );
}

import { heightOf } from '../../charts/registry';
import type { Catalogue } from '../../domain/catalogue';
import { type Speech, useSpeech } from '../../i18n/words';
import { BlockFigure } from './block-figure';
import { BlockPanel } from './block-panel';
import { bandsOf, type Placed } from './columns';
import type { LoadedBlock, Scope } from './use-blocks';

const WAITING_PX = 320;
/** Heading, notes, sources and tools around a drawing. */
const AROUND_PX = 190;
const COLUMN_PX = 580;

interface Section {
  readonly title: string | null;
  readonly blocks: readonly LoadedBlock[];
}

/** Blocks that follow each other under one heading. */
export function sectionsOf(loaded: readonly LoadedBlock[]): readonly Section[] {
  const titles = [...new Set(loaded.map(({ block }) => block.section))];
  return titles.map((title) => ({ title, blocks: loaded.filter(({ block }) => block.section === title) }));
}

function placed(loaded: LoadedBlock, catalogue: Catalogue, speech: Speech): Placed<LoadedBlock> {
  const chosen = loaded.resolved?.chosen;
  const drawing = chosen ? heightOf(chosen.kind, chosen.data, COLUMN_PX, speech, catalogue.tiles) : WAITING_PX;
  return { item: loaded, heightPx: drawing + AROUND_PX, wide: chosen?.kind === 'multiples' };
}

interface Props {
  readonly charts: readonly LoadedBlock[];
  readonly scope: Scope;
}

/** The charts of a page, by section, in two columns where there is room. */
export function ChartSections({ charts, scope }: Props) {
  const { words } = useSpeech();
  return sectionsOf(charts).map(({ title, blocks }, i) => (
    <section key={title ?? i} className="charts" aria-label={title ?? words.block.charts}>
      {title ? <h2 className="charts-title">{title}</h2> : null}
      <Bands blocks={blocks} scope={scope} />
    </section>
  ));
}

function Bands({ blocks, scope }: { readonly blocks: readonly LoadedBlock[]; readonly scope: Scope }) {
  const speech = useSpeech();
  const order = new Map(blocks.map((loaded, i) => [loaded, i]));
  const bands = bandsOf(blocks.map((loaded) => placed(loaded, scope.catalogue, speech)));
  const panel = (loaded: LoadedBlock) => (
    <div key={loaded.block.id} className="charts-place" style={{ order: order.get(loaded) ?? 0 }}>
      <BlockPanel loaded={loaded} scope={scope} heightPx={WAITING_PX}>
        {(resolved) => <BlockFigure resolved={resolved} catalogue={scope.catalogue} />}
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

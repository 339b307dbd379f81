import type { Exhibit, NoExhibit } from '../charts/exhibit';
import type { Block, Catalogue } from '../domain/catalogue';
import type { Dataset } from '../domain/dataset';
import type { Fact } from '../domain/figure';
import { factsWithIds } from '../domain/identities';
import { loadBlockExhibits } from '../features/block';
import type { Address } from '../ui/address';
import { type Circumstances, readFigures, type Scope } from './exhibit-circumstances';

interface Asked {
  /** As asked for. */
  readonly address: string;
  readonly asked: Address;
  readonly scope: Scope;
  readonly circumstances: Circumstances;
}

/** The whole of a share is shown without where it does not arrive, as on the page. */
const readWhole = ({ wholeId }: Block, circumstances: Circumstances): Promise<Dataset | null> =>
  wholeId === null ? Promise.resolve(null) : readFigures(wholeId, circumstances).catch(() => null);

/** @throws {DataError} when the figures of the block do not arrive. */
export async function resolveBlock(block: Block, scope: Scope, circumstances: Circumstances) {
  const [{ resolveOnce }, dataset, whole] = await Promise.all([
    loadBlockExhibits(),
    readFigures(block.indicatorId, circumstances),
    readWhole(block, circumstances),
  ]);
  return { dataset, resolved: resolveOnce(block, dataset, whole, scope, circumstances.speech.language) };
}

/** The identities that figures of an indicator stand in, with the facts they name as far as those can be read. */
async function knownOf(indicator: string, { identities }: Catalogue, circumstances: Circumstances) {
  const concerned = identities.filter(({ indicatorIds }) => indicatorIds.includes(indicator));
  const indicators = [...new Set(concerned.flatMap(({ indicatorIds }) => indicatorIds))];
  const datasets = await Promise.all(indicators.map((id) => readFigures(id, circumstances).catch(() => null)));
  const ids = new Set(concerned.flatMap(({ whole, parts }) => [whole, ...parts]));
  const facts = datasets.flatMap((dataset) => (dataset === null ? [] : factsWithIds(dataset, ids)));
  return { identities: concerned, facts: new Map<string, Fact>(facts.map((fact) => [fact.id ?? '', fact])) };
}

/**
 * What a block of a page shows.
 * @throws {DataError} when its figures do not arrive.
 */
export async function readBlock(block: Block, { address, asked, scope, circumstances }: Asked): Promise<Exhibit | NoExhibit> {
  const { catalogue, speech } = circumstances;
  const { exhibitOfBlock } = await loadBlockExhibits();
  const { dataset, resolved } = await resolveBlock(block, scope, circumstances);
  if (resolved === null) return 'no-figures';
  const known = await knownOf(block.indicatorId, catalogue, circumstances);
  return exhibitOfBlock(resolved, { address, kind: asked.kind, asTable: asked.view === 'table', revision: dataset.revision, ...known }, speech);
}

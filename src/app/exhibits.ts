import type { Exhibit, Exhibits, NoExhibit } from '../charts/exhibit';
import { loadQuestionExhibits } from '../pages/explore';
import { readAddress } from '../ui/address';
import { type Circumstances, isUnderstood, readFigures, scopeOf } from './exhibit-circumstances';
import { readBlock } from './exhibit-of-block';
import { deckOfPage } from './page-deck';
import { routes } from './routes';

async function shownAt(address: string, circumstances: Circumstances): Promise<Exhibit | NoExhibit> {
  const { catalogue, speech } = circumstances;
  const { address: asked, ignored } = readAddress(address, speech.language);
  const route = routes.find(({ path }) => path === asked.page);
  if (route === undefined || ignored.length > 0) return 'unknown';
  if (route.id === 'explore') {
    const { readQuestion } = await loadQuestionExhibits();
    return readQuestion({ ...circumstances, address, asked, readFigures: (id) => readFigures(id, circumstances) }, speech);
  }
  const scope = isUnderstood(asked, circumstances) ? scopeOf(asked, circumstances) : null;
  const block = catalogue.blocks.find(({ id, page }) => id === asked.indicators[0] && page === route.id);
  return block === undefined || scope === null ? 'unknown' : readBlock(block, { address, asked, scope, circumstances });
}

const stateOf = ({ revision, facts }: Exhibit): string => [revision, ...facts.map((fact) => fact.revision)].join(' ');

const isTheSame = (a: Exhibit | NoExhibit, b: Exhibit | NoExhibit): boolean =>
  typeof a === 'string' || typeof b === 'string' ? a === b : stateOf(a) === stateOf(b);

/** Gives what addresses of the dashboard show in the language of `speech`. Figures once shown stay when they cannot be read again. */
export function createExhibits(circumstances: Circumstances): Exhibits {
  const kept = new Map<string, Exhibit | NoExhibit>();
  return {
    read: async (address) => {
      const before = kept.get(address);
      const now = await shownAt(address, circumstances).catch((): NoExhibit => 'failed');
      if (before !== undefined && (now === 'failed' || isTheSame(before, now))) return before;
      kept.set(address, now);
      return now;
    },
    deckOf: (address) => deckOfPage(address, circumstances),
  };
}

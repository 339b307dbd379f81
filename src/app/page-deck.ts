import type { Block } from '../domain/catalogue';
import type { Deck, Slide } from '../domain/deck';
import { loadBlockExhibits } from '../features/block';
import { type Address, readAddress, writeAddress } from '../ui/address';
import { type Circumstances, type Scope, scopeOf } from './exhibit-circumstances';
import { resolveBlock } from './exhibit-of-block';
import { routes } from './routes';

const slide = (id: string, kind: Slide['kind'], address: string | null): Slide => ({
  id,
  kind,
  address,
  title: null,
  text: '',
  notes: '',
  build: false,
  seconds: null,
});

/** What an address asks about figures, without how they are looked at. */
const plainOf = (address: Address): Address => ({ ...address, mode: null, slide: null, auto: null, perSheet: null, handoutNotes: null, theme: null, revision: null });

/** The blocks of a page that have figures, in its order; the one named where the address names one. */
async function blocksShown(page: string, { indicators: [id] }: Address, scope: Scope, circumstances: Circumstances): Promise<readonly Block[]> {
  const { blocksInTalk, blocksOf } = await loadBlockExhibits();
  const blocks = blocksOf(page, scope).filter((block) => id === undefined || block.id === id);
  const read = blocks.map(async (block) => {
    const resolved = await resolveBlock(block, scope, circumstances).then((found) => found.resolved, () => undefined);
    return { block, resolved };
  });
  return blocksInTalk(await Promise.all(read));
}

/** An exhibit for each block; a question is one as it stands. */
async function exhibitsOf(page: string, asked: Address, scope: Scope, circumstances: Circumstances): Promise<readonly Slide[]> {
  if (page === 'explore') return [slide('question', 'exhibit', writeAddress(asked))];
  const blocks = await blocksShown(page, asked, scope, circumstances).catch(() => []);
  return blocks.map(({ id }) => slide(id, 'exhibit', writeAddress({ ...asked, organisations: [scope.organisation], indicators: [id] })));
}

/** See `Exhibits.deckOf`. */
export async function deckOfPage(address: string, circumstances: Circumstances): Promise<Deck> {
  const { language, words } = circumstances.speech;
  const asked = { ...plainOf(readAddress(address, language).address), language };
  const route = routes.find(({ path }) => path === asked.page);
  const scope = scopeOf(asked, circumstances);
  const exhibits = route === undefined || scope === null ? [] : await exhibitsOf(route.id, asked, scope, circumstances);
  return {
    id: writeAddress(asked),
    title: route === undefined ? words.app.name : words.app.titles[route.id],
    language,
    organisation: scope?.organisation ?? circumstances.home,
    slides: [slide('title', 'title', null), ...exhibits, ...(exhibits.length === 0 ? [] : [slide('sources', 'sources', null)])],
    pinned: null,
  };
}

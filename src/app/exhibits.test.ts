import { describe, expect, it } from 'vitest';
import { builtLibrary } from '../../mocks/library';
import { serveApi } from '../../mocks/server';
import type { Exhibit, Exhibits } from '../charts/exhibit';
import { readCatalogue } from '../data/catalogue';
import { createQueryClient } from '../data/queries';
import { createStaticSource } from '../data/source';
import { formatFigure } from '../i18n/format';
import { plain } from '../i18n/sentence';
import { loadWords } from '../i18n/words';
import { createExhibits } from './exhibits';

const api = serveApi(builtLibrary);
const DEPARTMENT = 'ht-so-tnmt';

async function exhibitsIn(language: 'vi' | 'en'): Promise<Exhibits> {
  const catalogue = readCatalogue(JSON.parse((await builtLibrary(`${language}/catalogue.json`)) ?? ''));
  const client = createQueryClient();
  client.setDefaultOptions({ queries: { ...client.getDefaultOptions().queries, retry: false } });
  const speech = { language, words: await loadWords(language) };
  return createExhibits({ client, source: createStaticSource(api.filesUrl), catalogue, home: DEPARTMENT, speech });
}

async function shown(address: string, language: 'vi' | 'en' = 'vi'): Promise<Exhibit> {
  const found = await (await exhibitsIn(language)).read(address);
  if (typeof found === 'string') throw new RangeError(`${address}: ${found}`);
  return found;
}

const heading = ({ heading: sentence }: Exhibit): string => (sentence === null ? '' : plain(sentence));
/** With plain blanks for those that keep a number and its unit in one line. */
const hero = ({ hero: figure }: Exhibit): string | null => figure && formatFigure(figure, 'vi').replaceAll('\u00a0', ' ');

describe('a block on its own', () => {
  it('of one headline is that figure with its denominator, period and source', async () => {
    const exhibit = await shown('/vi/one-stop?i=st-h-own-procedures-one-stop');
    expect([hero(exhibit), exhibit.drawn, exhibit.period, exhibit.place]).toEqual(['138/138', null, '8/2020', 'Sở Tài nguyên và Môi trường Hà Tĩnh']);
    expect(exhibit.facts.map(({ id }) => id)).toEqual(['o00002']);
    expect(exhibit.sources.map(({ id }) => id)).toEqual(['bht-197380']);
  });

  it('of a share stands for the total its source prints of the parts, which add up to it', async () => {
    const exhibit = await shown('/vi/online-services?i=os-c-own-procedures-online-service-level');
    expect([hero(exhibit), exhibit.drawn?.kind]).toEqual(['39 thủ tục', 'share']);
    expect(exhibit.sums.map(({ whole, parts, holds }) => [whole.value, parts.map((part) => part.value), holds])).toEqual([[39, [27, 12], true]]);
    expect(exhibit.table.rows.flatMap(({ cells }) => cells.map((cell) => cell?.value ?? null))).toEqual([27, 12, 138]);
  });

  it('of a bound says that it is one', async () => {
    const exhibit = await shown('/vi/one-stop?i=st-c-own-processing-time-cut');
    expect([hero(exhibit), exhibit.drawn?.kind]).toEqual(['> 50%', 'bound']);
    expect(heading(exhibit)).toContain('nguồn không nêu cận trên');
  });

  it('keeps a fraction as it is stated', async () => {
    expect(hero(await shown('/vi/one-stop?i=st-h-own-dossier-parts-cut'))).toBe('1/3');
  });

  it('of a direction draws nothing and has no number', async () => {
    const exhibit = await shown('/vi/monitoring?i=mo-c-own-monitoring-frequency');
    expect([exhibit.drawn, exhibit.hero?.value]).toEqual([null, null]);
    expect(heading(exhibit)).toContain('nguồn không nêu con số');
    expect(exhibit.table.rows).toHaveLength(1);
  });

  it('is a table where its address asks for one', async () => {
    const exhibit = await shown('/vi/emulation?i=em-c-own-honorees-kind&view=table');
    expect([exhibit.drawn, exhibit.table.rows.length]).toEqual([null, 3]);
  });

  it('is drawn as its address asks, where that fits', async () => {
    expect((await shown('/vi/emulation?i=em-c-own-honorees-kind&kind=bar')).drawn?.kind).toBe('bar');
  });

  it('is read in the language of the screen, whatever its address says', async () => {
    const exhibit = await shown('/vi/emulation?i=em-c-own-honorees-kind', 'en');
    expect(heading(exhibit)).toMatch(/^Honourees.*26.*24.*2\b/);
    expect(exhibit.facts.map(({ note }) => note).join(' ')).not.toMatch(/[ăđơư]/);
  });

  it('is the same object when it is read again', async () => {
    const exhibits = await exhibitsIn('vi');
    const read = () => exhibits.read('/vi/emulation?i=em-c-own-honorees-kind');
    expect(await read()).toBe(await read());
  });
});

describe('a question on its own', () => {
  it('is its chart with the sentence and the sources', async () => {
    const exhibit = await shown('/vi/explore?i=papi&org=ha-tinh');
    expect([exhibit.subject, exhibit.place, exhibit.drawn?.kind]).toEqual(['Chỉ số PAPI (không trọng số)', 'Hà Tĩnh', 'line']);
    expect(heading(exhibit)).toContain('PAPI');
    expect(exhibit.sources.length).toBeGreaterThan(0);
  });

  it('that sets two indicators against each other reads both', async () => {
    const exhibit = await shown('/vi/explore?i=papi~pci&org=*&kind=scatter');
    expect(new Set(exhibit.facts.map(({ indicator }) => indicator.id))).toEqual(new Set(['papi', 'pci']));
  });
});

describe('an address that shows nothing', () => {
  it.each([
    ['/vi/one-stop?i=nowhere', 'unknown'],
    ['/vi/nowhere?i=st-h-own-procedures-one-stop', 'unknown'],
    ['/vi/one-stop', 'unknown'],
    ['/vi/one-stop?i=st-h-own-procedures-one-stop&org=atlantis', 'unknown'],
    ['/vi/one-stop?i=st-h-own-procedures-one-stop&t=2020..2015', 'unknown'],
    ['/vi/one-stop?i=st-h-own-procedures-one-stop&t=2031', 'no-figures'],
    ['/vi/explore?i=nothing', 'unknown'],
    ['/vi/explore?i=papi&org=atlantis', 'unknown'],
    ['/vi/explore?i=papi&org=ha-tinh&t=2031', 'no-figures'],
  ])('%s: %s', async (address, because) => {
    expect(await (await exhibitsIn('vi')).read(address)).toBe(because);
  });

  it('for want of its figures is read anew when asked again', async () => {
    const exhibits = await exhibitsIn('vi');
    api.fail('503');
    expect(await exhibits.read('/vi/one-stop?i=st-c-own-processing-time-cut')).toBe('failed');
    api.recover();
    expect(await exhibits.read('/vi/one-stop?i=st-c-own-processing-time-cut')).toMatchObject({ unit: '%' });
  });
});

describe('the talk a page makes', () => {
  it('is a title, what the page shows in its order, and the sources', async () => {
    const { slides, organisation, title } = await (await exhibitsIn('vi')).deckOf(`/vi/emulation?org=${DEPARTMENT}&m=present&theme=dark`);
    expect([title, organisation]).toEqual(['Thi đua, khen thưởng', DEPARTMENT]);
    expect([slides[0]?.kind, slides.at(-1)?.kind]).toEqual(['title', 'sources']);
    expect(slides[1]).toMatchObject({ kind: 'exhibit', address: `/vi/emulation?i=em-h-own-honorees&org=${DEPARTMENT}` });
    expect(slides.filter(({ id }) => id === 'em-c-own-honorees-kind')).toHaveLength(1);
  });

  it.each(['', 'online-services', 'one-stop', 'emulation', 'monitoring', 'indices'])('of the page “%s” has figures on every slide', async (page) => {
    const exhibits = await exhibitsIn('en');
    const { slides } = await exhibits.deckOf(`/en/${page}`);
    const addresses = slides.flatMap(({ address }) => address ?? []);
    expect(addresses.length).toBeGreaterThan(5);
    const found = await Promise.all(addresses.map((address) => exhibits.read(address)));
    for (const each of found) expect(each).toMatchObject({ revision: expect.stringMatching(/^[0-9a-f]{8}$/) as string });
  });

  it('of a page that names a block shows that alone', async () => {
    const { slides } = await (await exhibitsIn('vi')).deckOf('/vi/one-stop?i=st-c-own-processing-time-cut&m=present');
    expect(slides.map(({ id }) => id)).toEqual(['title', 'st-c-own-processing-time-cut', 'sources']);
  });

  it('of a question is that question', async () => {
    const { slides } = await (await exhibitsIn('vi')).deckOf('/vi/explore?i=papi&org=ha-tinh&kind=line&m=present');
    expect(slides[1]?.address).toBe('/vi/explore?i=papi&org=ha-tinh&kind=line');
  });

  it('of a page without figures is a title', async () => {
    const { slides } = await (await exhibitsIn('vi')).deckOf('/vi/status?m=present');
    expect(slides.map(({ kind }) => kind)).toEqual(['title']);
  });
});

describe('the ready talk', () => {
  it.each(['vi', 'en'] as const)('shows in “%s” only figures of its one article', async (language) => {
    const exhibits = await exhibitsIn(language);
    const { content } = await createStaticSource(api.filesUrl).getDecks(language);
    const addresses = content.flatMap(({ slides }) => slides.flatMap(({ kind, address }) => (kind === 'exhibit' ? (address ?? []) : [])));
    const found = await Promise.all(addresses.map((address) => exhibits.read(address)));
    const sources = found.flatMap((each) => (typeof each === 'string' ? each : each.sources.map(({ id }) => id)));
    expect([addresses.length, new Set(sources)]).toEqual([9, new Set(['bht-197380'])]);
  });
});

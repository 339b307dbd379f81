import { unzipSync } from 'fflate';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { smallLibrary } from '../../../mocks/library';
import { serveApi } from '../../../mocks/server';
import type { Exhibit } from '../../charts/exhibit';
import { DataError } from '../../data/data-error';
import { createInlineSource } from '../../data/inline-source';
import { createStaticSource } from '../../data/source';
import type { Deck, Slide } from '../../domain/deck';
import { vi as words } from '../../i18n/messages/vi';
import { gatherDocuments, RevisionChanged } from './gather';
import { makePack } from './make-pack';
import { notesHtml, notesStyle, notesStyleHash } from './notes-files';
import { zipPack } from './zip';

const api = serveApi();

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

const slide = (change: Partial<Slide>): Slide => ({ id: 's1', kind: 'text', address: null, title: null, text: '', notes: '', build: false, seconds: null, ...change });

const deck: Deck = {
  id: 'mine',
  title: 'Hội nghị <tháng 8>',
  language: 'vi',
  organisation: 'ha-tinh',
  slides: [
    slide({ id: 's1', kind: 'title' }),
    slide({ id: 's2', kind: 'exhibit', address: '/vi/one-stop?i=os-1', notes: 'Nói chậm & rõ', seconds: 90 }),
    slide({ id: 's3', kind: 'exhibit', address: '/vi/one-stop?i=none' }),
  ],
  pinned: null,
};

const exhibit: Pick<Exhibit, 'heading' | 'subject' | 'place' | 'period' | 'unit' | 'notes' | 'sources'> = {
  heading: ['Thủ tục: trên 50'],
  subject: 'Thủ tục',
  place: 'Hà Tĩnh',
  period: '2020',
  unit: 'thủ tục',
  notes: ['cận dưới'],
  sources: [{ id: 'bht', title: 'Vinh danh', publisher: 'Báo Hà Tĩnh', url: null, published: '2020-08', read: null } as unknown as Exhibit['sources'][number]],
};

const source = () => createStaticSource(api.filesUrl);

async function content(home: string | null = null) {
  const { content: catalogue } = await source().getCatalogue('vi');
  return {
    template: '<head><!--address--></head><body><!--documents--></body>',
    config: '{}',
    documents: new Map([['vi/catalogue.json', '{"a":"<b>$&"}']]),
    deck,
    exhibits: { read: async (address: string) => (address.endsWith('os-1') ? (exhibit as Exhibit) : ('no-figures' as const)) },
    catalogue,
    speech: { language: 'vi' as const, words },
    writtenAt: Date.UTC(2026, 10, 23, 8),
    home,
  };
}

const fileOf = async (name: string, home: string | null = null) => (await makePack(await content(home))).find((file) => file.name === name)?.text ?? '';

describe('a conference pack', () => {
  it('opens again as the files it was made of', async () => {
    const files = await makePack(await content());
    const opened = Object.entries(unzipSync(zipPack(files, Date.UTC(2026, 10, 23)))).map(([name, bytes]) => ({ name, text: decoder.decode(bytes) }));
    expect(opened).toEqual(files);
    expect(files.map(({ name }) => name)).toEqual(['index.html', 'README.txt', 'deck.json', 'notes.html', 'notes.txt']);
  });

  it('carries documents and talk in its page, as data that ends nothing', async () => {
    const page = await fileOf('index.html');
    expect(page).toContain(String.raw`data-file="vi/catalogue.json">{"a":"\u003cb>$&"}</script>`);
    expect(page).toContain(String.raw`Hội nghị \u003ctháng 8>`);
  });

  it('says where the page is on the web only where that is known', async () => {
    expect(await fileOf('index.html')).not.toContain('canonical');
    expect(await fileOf('index.html', 'https://cchc.example.gov.vn/?a&b')).toContain('<link rel="canonical" href="https://cchc.example.gov.vn/?a&amp;b">');
  });

  it('tells in both languages how it is opened, and of which revision it is', async () => {
    const readme = await fileOf('README.txt');
    expect(readme).toMatch(/^\uFEFFGÓI HỘI NGHỊ: Hội nghị <tháng 8>\r\n/);
    expect(readme).toContain('CONFERENCE PACK');
    expect(readme).not.toMatch(/[{}]|[^\r]\n/);
    expect(readme.match(/0a1b2c3d/g)).toHaveLength(2);
  });
});

describe('the notes of a pack', () => {
  it('hold what each slide says, its notes, time, remarks and sources', async () => {
    const notes = (await fileOf('notes.txt')).split('\r\n');
    expect(notes.slice(notes.indexOf('2. Thủ tục: trên 50'))).toEqual([
      '2. Thủ tục: trên 50',
      'Hà Tĩnh · 2020 · thủ tục · 1 phút 30 giây',
      'cận dưới',
      'Ghi chú: Nói chậm & rõ',
      'Nguồn: Vinh danh, Báo Hà Tĩnh, 08/2020',
      '',
      '3. Số liệu',
      '',
    ]);
  });

  it('are a page that runs and loads nothing, whatever stands in them', async () => {
    const html = await fileOf('notes.html');
    expect(html).toContain('Hội nghị &lt;tháng 8&gt;');
    expect(html).toContain('Nói chậm &amp; rõ');
    expect(html).toContain("default-src 'none'");
    expect(notesStyleHash).toBe(`sha256-${createHash('sha256').update(notesStyle).digest('base64')}`);
  });

  it('leave no line for what is not there', () => {
    const bare = { message: 'Chỉ một câu', about: '', text: '', notes: '', remarks: [], sources: '' };
    const html = notesHtml({ heading: 'Ghi chú', organisation: '', edition: '', language: 'vi', slides: [bare] });
    expect(html).toContain('<section>\n<h2>1. Chỉ một câu</h2>\n</section>');
  });
});

describe('the documents of a pack', () => {
  const paths = ['catalogue.json', 'datasets/procedures_online.json', 'decks.json', 'sources.json'].flatMap((file) => [`en/${file}`, `vi/${file}`]).sort();

  it('are all that both languages need', async () => {
    const told: number[] = [];
    const documents = await gatherDocuments(source(), '0a1b2c3d', { onProgress: (done) => told.push(done) });
    expect([...documents.keys()].sort()).toEqual(paths);
    expect(told.at(-1)).toBe(paths.length);
    expect(JSON.parse(documents.get('vi/decks.json') ?? '')).toEqual(JSON.parse((await smallLibrary('vi/decks.json')) ?? ''));
  });

  it('need hold no ready talks', async () => {
    const all = await gatherDocuments(source(), '0a1b2c3d');
    const files = new Map([...all].filter(([path]) => !path.endsWith('decks.json')));
    const again = await gatherDocuments(createInlineSource({ files, writtenAt: 0, deck: null }), '0a1b2c3d');
    expect([...again.keys()].sort()).toEqual([...files.keys()].sort());
  });

  it('are of one revision, or not packed', async () => {
    await expect(gatherDocuments(source(), 'another')).rejects.toBeInstanceOf(RevisionChanged);
  });

  it('are not packed where one is missing', async () => {
    api.fail('500;only=procedures_online');
    await expect(gatherDocuments(source(), '0a1b2c3d')).rejects.toBeInstanceOf(DataError);
  });
});

// @vitest-environment jsdom
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { vi } from '../../i18n/messages/vi';
import { fact, perCent } from '../../i18n/fact.fixture';
import { overPlaces } from '../../charts/chart.fixture';
import { all, readXml } from './chart-xml.fixture';
import { catalogue, exhibit, organisation, slide, source } from './exhibit.fixture';
import { writePowerPoint } from './write-powerpoint';

const bound = overPlaces({ A: { value: 50, qualifier: 'more-than', indicator: perCent } }, { unit: { code: '%', label: '%' } });
const slides = [
  slide({ id: 'a', kind: 'title', address: null, notes: 'Chào.\n\nMột & hai' }),
  slide({ id: 'b' }),
  slide({ id: 'c', title: 'Tựa <b>đậm</b> & \u0000"kép"' }),
  slide({ id: 'd' }),
  slide({ id: 'e' }),
  slide({ id: 'f', kind: 'text', address: null, text: 'Dòng một\nDòng hai' }),
  slide({ id: 'g', kind: 'sources', address: null }),
  slide({ id: 'h', kind: 'qr', address: '/vi/?org=ht' }),
];
const shown = [
  null,
  exhibit({ subject: 'Hồ sơ <a> & "b"' }),
  exhibit({ drawn: { kind: 'bound', data: bound }, hero: bound.series[0]?.points[0] ?? null }),
  exhibit({ drawn: null, facts: [fact({ value: null, qualifier: 'increase' })] }),
  'no-figures' as const,
  null,
  null,
  null,
];

describe('a written presentation', () => {
  let files: ReadonlyMap<string, Uint8Array>;
  const text = (path: string): string => strFromU8(files.get(path) ?? new Uint8Array());
  const paths = (pattern: RegExp): readonly string[] => [...files.keys()].filter((path) => pattern.test(path)).toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  const slidePaths = (): readonly string[] => paths(/^ppt\/slides\/slide\d+\.xml$/);

  beforeAll(async () => {
    const deck = { id: 'mẫu', title: 'Bài mẫu', language: 'vi', organisation: 'ht', slides, pinned: null } as const;
    const blob = await writePowerPoint({ deck, exhibits: shown, catalogue, speech: { language: 'vi', words: vi } });
    files = new Map(Object.entries(unzipSync(new Uint8Array(await blob.arrayBuffer()))));
  });

  it('is well-formed in every part', () => {
    for (const path of paths(/\.(xml|rels)$/)) expect(() => readXml(text(path)), path).not.toThrow();
  });

  it('names every part it has and none it has not', () => {
    const named = [...text('[Content_Types].xml').matchAll(/PartName="\/([^"]+)"/g)].map(([, path]) => path);
    expect(named.filter((path) => !files.has(path ?? ''))).toEqual([]);
    for (const path of [...slidePaths(), ...paths(/^ppt\/charts\/chart\d+\.xml$/)]) expect(named).toContain(path);
  });

  it('gives nothing on a slide the number of another thing, and says how a paragraph looks once', () => {
    for (const path of slidePaths()) {
      const ids = [...text(path).matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size, path).toBe(ids.length);
      for (const paragraph of all(readXml(text(path)), 'a:p')) {
        const heads = [...paragraph.children].map((child) => child.tagName).flatMap((name, i) => (name === 'a:pPr' ? [i] : []));
        expect(heads.length === 0 || (heads.length === 1 && heads[0] === 0), path).toBe(true);
      }
    }
  });

  it('is in Vietnamese for spelling and voices, in a font of the theme', () => {
    for (const path of [...slidePaths(), ...paths(/notesSlide\d+\.xml$/)]) expect(text(path)).not.toMatch(/lang="en-US"/i);
    expect(text('ppt/theme/theme1.xml').match(/<a:latin typeface="Arial"\/>/g)).toHaveLength(2);
    expect(text('ppt/theme/theme1.xml')).not.toContain('script="Viet"');
  });

  it('leads nowhere but to the sources', () => {
    const links = paths(/\.rels$/).flatMap((path) => all(readXml(text(path)), 'Relationship').filter((one) => one.getAttribute('TargetMode') === 'External').map((one) => one.getAttribute('Target')));
    expect(links).toEqual([source.url]);
  });

  it('has the notes of the speaker, a paragraph for each line', () => {
    const [title = ''] = paths(/notesSlide\d+\.xml$/);
    const paragraphs = all(readXml(text(title)), 'a:p').map((paragraph) => paragraph.textContent);
    expect(paragraphs.slice(0, 3)).toEqual(['Chào.', '', 'Một & hai']);
  });

  it('has the text of its slides as it is, without letters no file may hold', () => {
    const third = readXml(text(slidePaths()[2] ?? ''));
    expect(third.documentElement.textContent).toContain('Tựa <b>đậm</b> & "kép"');
  });

  it('shows the sample of a bound as its bar is', () => {
    const pattern = (xml: string): string | undefined => /<a:pattFill prst="(\w+)"/.exec(xml)?.[1];
    expect(pattern(text(slidePaths()[2] ?? ''))).toBe('wdUpDiag');
    expect(pattern(text('ppt/charts/' + (paths(/^ppt\/charts\/chart\d+\.xml$/)[1] ?? '').split('/').at(-1)))).toBe('wdUpDiag');
  });

  it('tells a direction by an arrow and words, without a chart', () => {
    const fourth = text(slidePaths()[3] ?? '');
    expect(fourth).toContain('prst="upArrow"');
    expect(fourth).toContain(vi.block.increase);
    expect(fourth).not.toContain('c:chart');
  });

  it('says of a slide without figures that there are none', () => {
    expect(text(slidePaths()[4] ?? '')).toContain('không có số liệu');
  });

  it('names title, organisation, revision and language in its properties', () => {
    const core = readXml(text('docProps/core.xml'));
    const of = (name: string): string | null | undefined => all(core, name)[0]?.textContent;
    expect([of('dc:title'), of('dc:creator'), of('cp:keywords'), of('dc:language')]).toEqual(['Bài mẫu', organisation.name, '4f2a91c', 'vi-VN']);
    expect(of('dc:subject')).toContain('4f2a91c');
  });

  it('numbers its slides', () => {
    for (const path of slidePaths()) expect(text(path)).toContain('type="slidenum"');
  });
});

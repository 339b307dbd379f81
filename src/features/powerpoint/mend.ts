import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { areaXml } from './chart-series';
import { chartXml } from './chart-xml';
import { chartMark, sampleMark } from './draw';
import type { NativeChart, Sureness } from './native-chart';
import { paintOf } from './paints';
import { mendTheme } from './theme-xml';
import { writeWorkbook } from './workbook';
import { escaped } from './xml';

type Files = ReadonlyMap<string, Uint8Array>;

interface About {
  readonly charts: readonly NativeChart[];
  /** BCP 47 tag of the presentation. */
  readonly language: string;
  readonly keywords: string;
}

const isXml = (path: string): boolean => /\.(?:xml|rels)$/.test(path);

/** Words without a language of their own are in that of the presentation, for spelling and for voices. */
const inLanguage = (xml: string, language: string): string => xml.replaceAll(' altLang="en-US"', '').replaceAll('lang="en-US"', `lang="${language}"`);

/** The format allows properties of a paragraph once, at its start; the writer repeats them before every run. */
const paragraphsOnce = (xml: string): string => xml.replace(/(<\/a:r>)(?:<a:pPr\b[^>]*>(?:(?!<\/a:pPr>).)*<\/a:pPr>|<a:pPr\b[^>]*\/>)/gs, '$1');

/** The writer counts tables apart from all else; two things of one number make PowerPoint offer a repair. */
function numbersOnce(xml: string): string {
  let next = 1;
  return xml.replace(/(<p:cNvPr id=")\d+"/g, (_, start: string) => `${start}${next++}"`);
}

const sampled: readonly Sureness[] = ['open', 'approx', 'above', 'below', 'derived'];

/** Samples of the key look like the marks they stand for. */
const samples = (xml: string): string =>
  sampled.reduce((text, sureness) => {
    const shape = new RegExp(`(name="${sampleMark(sureness)}".*?</a:prstGeom>).*?(</p:spPr>)`, 'gs');
    return text.replace(shape, `$1${areaXml(sureness, paintOf('var(--accent)'))}$2`);
  }, xml);

const mendSlide = (xml: string): string => numbersOnce(paragraphsOnce(samples(xml)));

/** Each line of the notes is a paragraph: a line end within a run is none. */
const mendNotes = (xml: string): string =>
  xml.replace(/<a:p>(<a:r><a:rPr [^>]*\/><a:t>)([^<]*)<\/a:t><\/a:r>(<a:endParaRPr [^>]*\/>)<\/a:p>/, (_, start: string, text: string, end: string) =>
    text
      .split(/\r?\n/)
      .map((line) => (line === '' ? `<a:p>${end}</a:p>` : `<a:p>${start}${line}</a:t></a:r>${end}</a:p>`))
      .join(''),
  );

/** Parts that are not in the file are not named, and masters come in the order of the format. */
const mendTypes = (xml: string, files: Files): string =>
  xml.replace(/<Override PartName="\/([^"]+)"[^>]*\/>/g, (override, path: string) => (files.has(path) ? override : ''));

const mendPresentation = (xml: string): string =>
  xml
    .replace(/(<p:sldIdLst>.*?<\/p:sldIdLst>)(<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>)/s, '$2$1')
    .replace(/<p:notesSz [^>]*\/>/, '<p:notesSz cx="6858000" cy="9144000"/>');

const mendCore = (xml: string, { language, keywords }: About): string =>
  xml.replace('<cp:lastModifiedBy>', `<cp:keywords>${escaped(keywords)}</cp:keywords><dc:language>${language}</dc:language><cp:lastModifiedBy>`);

function mendXml(path: string, xml: string, files: Files, about: About): string {
  if (path === '[Content_Types].xml') return mendTypes(xml, files);
  if (path === 'docProps/core.xml') return mendCore(xml, about);
  if (path === 'ppt/presentation.xml') return mendPresentation(inLanguage(xml, about.language));
  if (path.startsWith('ppt/theme/')) return mendTheme(xml);
  if (path.startsWith('ppt/notesSlides/notesSlide')) return mendNotes(inLanguage(xml, about.language));
  return path.startsWith('ppt/slides/slide') ? mendSlide(inLanguage(xml, about.language)) : inLanguage(xml, about.language);
}

/** The charts that hold places, by the path of each: the real ones and their workbooks. */
function chartFiles(files: Files, charts: readonly NativeChart[]): ReadonlyMap<string, Uint8Array> {
  const found = new Map<string, Uint8Array>();
  for (const [path, bytes] of files) {
    if (!/^ppt\/charts\/chart\d+\.xml$/.test(path)) continue;
    const xml = strFromU8(bytes);
    const chart = charts.find((_, i) => xml.includes(`>${chartMark(i)}<`));
    const relations = strFromU8(files.get(path.replace('charts/', 'charts/_rels/') + '.rels') ?? new Uint8Array());
    const workbook = /Target="\.\.\/(embeddings\/[^"]+)"/.exec(relations)?.[1];
    if (chart === undefined || workbook === undefined) throw new Error(`${path} stands for no chart`);
    found.set(path, strToU8(chartXml(chart)));
    found.set(`ppt/${workbook}`, writeWorkbook(chart));
  }
  return found;
}

/**
 * What the writer of presentations cannot do: charts with gaps, bounds and words at a mark, the language, a paragraph
 * for each line of the notes, and what keeps the file within its format.
 * @throws {Error} when a chart has no place in the file.
 */
export function mend(bytes: Uint8Array, about: About): Uint8Array {
  const files: Files = new Map(Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith('/')));
  const mended = [...files].map(([path, content]) => [path, isXml(path) ? strToU8(mendXml(path, strFromU8(content), files, about)) : content] as const);
  return zipSync(Object.fromEntries([...mended, ...chartFiles(files, about.charts)]));
}

import type { Page } from 'playwright-core';
import { textsWithDigits } from './data';
import { wordsOf, type Language } from './pages';
import type { EveryWord } from './words';

/**
 * Sentences of the interface that count pieces of the page (sources, notes, figures left out), carry a target, a date
 * or a revision, or say what a kind of chart needs: none of them is a figure of an observation. Any other number is one.
 */
const counting = ({ app, block, charts, compare, explore, grid, share, sources, stage, status }: EveryWord): readonly string[] => [
  app.footer,
  app.became,
  block.sources,
  block.notes,
  block.notDrawn,
  block.manyPlaces,
  block.besides,
  block.several,
  block.target,
  charts.targetOf,
  sources.lead,
  sources.sameInForm,
  sources.moreGaps,
  `${sources.count}: {count}`,
  status.datasetsValue,
  explore.facets.toggle,
  explore.facets.showAll,
  explore.names.more.replace('{list}', ''),
  ...Object.values(explore.names.all),
  compare.meanOfSome,
  share.jsonStat,
  ...Object.values(grid.manySources),
  ...Object.values(grid.figures),
  ...Object.values(grid.rows),
  ...Object.values(stage.figures),
  ...Object.values(stage.hidden),
  ...Object.values(stage.disputed),
  ...Object.values(charts.unfit),
  ...Object.values(sources.frequencies),
];

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const sentencePattern = (template: string): string =>
  template
    .normalize('NFC')
    // What follows a figure is set with it, so a sentence goes on after its comma.
    .replace(/^\{lead\}, /, '')
    .split(/(\{[^}]+\})/)
    .map((part) => (part === '{count}' ? '[\\d.,]+' : part.startsWith('{') ? '(?:[\\d.,]+|.{0,200}?)' : escaped(part)))
    .join('');

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const shortMonths = 'Jan|Feb|Mar|Apr|May|June|July|Aug|Sept?|Oct|Nov|Dec';

/** Years, dates and periods in every form of the two languages; a bare number of four digits counts as a year. */
const periods = [
  String.raw`\d{1,2}/\d{1,2}/\d{4}`,
  String.raw`(?:ngày )?\d{1,2}(?: tháng \d{1,2})?(?: năm \d{4})`,
  String.raw`\d{1,2}(?:–\d{1,2})?/(?:19|20)\d\d`,
  String.raw`\d{1,2} (?:${months}|${shortMonths})(?: \d{4})?`,
  String.raw`(?:tháng|từ tháng|đến tháng) \d{1,2}`,
  String.raw`\d{1,2} tháng`,
  String.raw`(?:first )?\d{1,2} months`,
  String.raw`Q[1-4]|H[12]|quý [IV1-4]+`,
  String.raw`(?:19|20)\d\d(?:[–/-]\d{2})?`,
];

/**
 * Parts of the page whose numbers are furniture: ids in <code>, years in a <select>, ticks in a drawing outside its marks,
 * the counts of figures beside a box, in the matrix and the list of the sources, the register of targets; the words of a source in <q> stand beside its figure,
 * and a caption repeats the heading above it for a screen reader.
 */
const furniture = 'code, kbd, option, svg text, caption, q, .check-count, #matrix td, #list td:last-child, #targets strong, script, style';

/** Texts with a digit that stand in no figure, with all of a sentence that no element parts; each with the heads of the elements around it. */
const loose = (page: Page): Promise<readonly { readonly text: string; readonly where: string }[]> =>
  page.evaluate((skip) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: { text: string; where: string }[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (node.previousSibling instanceof Text) continue;
      let whole = '';
      for (let part: ChildNode | null = node as Text; part instanceof Text; part = part.nextSibling) whole += part.data;
      const text = whole.normalize('NFC').replace(/[\s\u00a0]+/g, ' ').trim();
      if (parent === null || !/\d/.test(text) || parent.closest('[data-fact], [data-derived]') !== null) continue;
      if (parent.closest(skip) !== null) continue;
      found.push({ text, where: `${parent.closest('[id]')?.id ?? ''} <${parent.tagName.toLowerCase()} class="${parent.className}">` });
    }
    return found;
  }, furniture);

/** A remover of everything a reader does not take for a figure of the page. */
export function strayDigits(language: Language): (page: Page) => Promise<readonly string[]> {
  const texts = textsWithDigits().map((text) => text.toLowerCase());
  const sentences = counting(wordsOf[language]).map((template) => new RegExp(sentencePattern(template), 'gi'));
  const revision = new RegExp(escaped(wordsOf[language].stage.revision).replace('\\{revision\\}', '[0-9a-f]{7,8}'), 'gi');
  const dates = new RegExp(periods.map((period) => `(?<![\\d.,])(?:${period})(?![\\d])`).join('|'), 'gi');
  const without = (text: string): string => {
    let rest = text.toLowerCase();
    for (const known of texts) if (rest.length >= known.length) rest = rest.replaceAll(known, ' ');
    for (const sentence of sentences) rest = rest.replace(sentence, ' ');
    return rest.replace(revision, ' ').replace(dates, ' ').replace(/\/ ?63\b/g, ' ');
  };
  return async (page) =>
    (await loose(page)).filter(({ text }) => /\d/.test(without(text))).map(({ text, where }) => `${where}: “${text}” leaves “${without(text).trim()}”`);
}

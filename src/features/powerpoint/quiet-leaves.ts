import { citation } from '../../charts/download';
import type { Source } from '../../domain/dataset';
import type { Slide } from '../../domain/deck';
import { slideWords } from '../../i18n/messages/slide';
import type { Speech } from '../../i18n/words';
import { absoluteLink } from '../../ui/absolute-link';
import { qrOf } from '../../ui/qr';
import type { Leaf, Run, TextItem } from './items';
import { groundOf, leafOn, numbered, words, type Ground } from './leaf-parts';
import { fitted, INNER, lineHeight, linesOf, MARGIN, OPENING_TITLE, SMALLEST } from './page';
import { sourceNotes } from './speaker-notes';

const OVER = { x: MARGIN, y: 1.4, w: INNER, h: 0.6 };
const LEDE = { x: MARGIN, y: 4.25, w: INNER, h: 1.2 };
const UNDER = { x: MARGIN, y: 6.2, w: INNER - 0.9, h: 0.9 };

export const spoken = (slide: Slide): readonly string[] => slide.notes.split('\n');

const LARGE = [48, 44, 40, 36] as const;

/** In one line where that is large enough: a line that ends within '2011–2020' reads badly. */
const openingSize = (title: string): number =>
  LARGE.find((size) => linesOf(title, INNER, size, true) === 1) ?? fitted(title, OPENING_TITLE, [44, 40, 36, 32, 28, 24]).sizePt;

/** What opens a talk or a section: words alone, large. */
export function openingLeaf(slide: Slide, { title, over, under }: { readonly title: string; readonly over: string; readonly under: readonly string[] }): Leaf {
  return {
    opens: true,
    title,
    titlePt: openingSize(title),
    items: [
      ...(over === '' ? [] : [words('organisation', OVER, over, 20, { paint: 'var(--ink-2)', anchor: 'bottom' })]),
      ...(slide.text === '' ? [] : [words('lede', LEDE, slide.text, 24, { paint: 'var(--ink-2)' })]),
      ...(under.length === 0 ? [] : [words('about', UNDER, under.join('\n'), 16, { paint: 'var(--ink-2)', anchor: 'bottom' })]),
    ],
    foot: '',
    notes: spoken(slide),
  };
}

const TEXT_SIZES = [28, 26, 24, 22, 20, 18] as const;
const AFTER = 10;

const heightOf = (line: string, width: number, sizePt: number): number => linesOf(line, width, sizePt) * lineHeight(sizePt) + AFTER / 72;

/** Paragraphs one under the other, as many as a slide has room for at a time. */
function chunks<T>(all: readonly T[], height: (one: T) => number, room: number): readonly (readonly T[])[] {
  const groups: T[][] = [];
  let left = 0;
  for (const one of all) {
    if (groups.length === 0 || height(one) > left) {
      groups.push([]);
      left = room;
    }
    left -= height(one);
    groups.at(-1)?.push(one);
  }
  return groups;
}

/** Plain text in lines, as large as its room allows, on as many slides as the smallest size needs. */
export function textLeaves(slide: Slide, ground: Ground, speech: Speech): readonly Leaf[] {
  const { body } = ground;
  const lines = slide.text.split('\n').filter((line) => line.trim() !== '');
  const at = (sizePt: number) => chunks(lines, (line) => heightOf(line, body.w, sizePt), body.h);
  const sizePt = TEXT_SIZES.find((size) => at(size).length <= 1) ?? SMALLEST + 4;
  const leaves = at(sizePt).map((some) => leafOn(ground, [words('text', body, some.join('\n'), sizePt, { afterPt: AFTER })], spoken(slide)));
  return leaves.length === 0 ? [leafOn(ground, [], spoken(slide))] : numbered(leaves, speech);
}

const SOURCE_POINTS = 16;
const WEB = /^https?:\/\//;

const sourceText = (source: Source, language: Speech['language']): string => citation(source, { language });

/** The numbered sources, each title a link to where it was read. */
export function sourceLeaves(slide: Slide, ground: Ground, sources: readonly Source[], speech: Speech): readonly Leaf[] {
  const w = slideWords[speech.language];
  const { body } = ground;
  if (sources.length === 0) return [leafOn(ground, [words('sources', body, w.noSources, SOURCE_POINTS)], spoken(slide))];
  const numbers = new Map(sources.map(({ id }, i) => [id, i + 1]));
  const paragraph = (source: Source): readonly Run[] => {
    const rest = sourceText({ ...source, title: '' }, speech.language);
    const dated = source.published === null ? [rest, speech.words.passport.undated] : [rest];
    return [
      { text: `${numbers.get(source.id) ?? ''}. `, paint: 'var(--ink-2)' },
      { text: source.title, bold: true, language: 'vi-VN', ...(source.url !== null && WEB.test(source.url) ? { link: source.url } : {}) },
      { text: ` ${dated.join(', ')}`, paint: 'var(--ink-2)' },
    ];
  };
  const height = (source: Source): number => heightOf(paragraph(source).map(({ text }) => text).join(''), body.w * 0.97, SOURCE_POINTS);
  const leaves = chunks(sources, height, body.h).map((some) => {
    const item: TextItem = { kind: 'text', name: 'sources', box: body, sizePt: SOURCE_POINTS, afterPt: AFTER, paragraphs: some.map(paragraph) };
    return leafOn(ground, [item], [...spoken(slide), ...sourceNotes(some, numbers, speech)]);
  });
  return numbered(leaves, speech);
}

/** Where an address of the dashboard leads, as a QR code that can be scaled and in letters. */
export function qrLeaf(slide: Slide, foot: string, { language }: Speech): Leaf {
  const w = slideWords[language];
  const ground = groundOf(slide.title ?? w.qrTitle, slide.text, foot);
  const { body } = ground;
  const link = absoluteLink(`#${slide.address ?? ''}`);
  const matrix = qrOf(link);
  const linkHeight = linesOf(link, body.w, SMALLEST) * lineHeight(SMALLEST);
  const side = Math.min(body.h - linkHeight - 0.15, 4.6);
  const square = { x: body.x + (body.w - side) / 2, y: body.y, w: side, h: side };
  const code = matrix === null ? words('refused', body, w.qrRefused, 20) : ({ kind: 'squares', name: w.qrOf, box: square, matrix } as const);
  return leafOn(ground, [code, words('link', { ...body, y: body.y + side + 0.1, h: linkHeight }, link, SMALLEST, { align: 'center' })], spoken(slide));
}

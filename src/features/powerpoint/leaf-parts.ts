import type { Speech } from '../../i18n/words';
import { fill } from '../../i18n/fill';
import { powerpointWords } from '../../i18n/messages/powerpoint';
import type { Box, Item, Leaf, TextItem } from './items';
import { FOOT, GAP, INNER, lineHeight, linesOf, MARGIN, TITLE, titleFit } from './page';

const LEDE_POINTS = 18;

/** Words in a box, all of one look. */
export const words = (name: string, box: Box, text: string, sizePt: number, more: Partial<TextItem> & { readonly paint?: string; readonly bold?: boolean } = {}): TextItem => {
  const { paint = 'var(--ink)', bold = false, ...rest } = more;
  return { kind: 'text', name, box, sizePt, paragraphs: text.split('\n').map((line) => [{ text: line, paint, bold }]), ...rest };
};

/** Titles leave room for which part of how many a slide is. */
const PART_ROOM = ' (00/00)';

/** A slide without what stands on it: title, words below it, foot, and the room that is left between them. */
export interface Ground {
  readonly title: string;
  readonly titlePt: number;
  readonly lede: readonly Item[];
  readonly foot: string;
  readonly body: Box;
}

export function groundOf(title: string, text: string, foot: string): Ground {
  const { sizePt, height } = titleFit(title + PART_ROOM);
  const under = TITLE.y + height + GAP;
  const ledeHeight = text === '' ? 0 : linesOf(text, INNER, LEDE_POINTS) * lineHeight(LEDE_POINTS) + GAP;
  const y = under + ledeHeight;
  return {
    title,
    titlePt: sizePt,
    lede: text === '' ? [] : [words('lede', { x: MARGIN, y: under, w: INNER, h: ledeHeight - GAP }, text, LEDE_POINTS, { paint: 'var(--ink-2)' })],
    foot,
    body: { x: MARGIN, y, w: INNER, h: FOOT.y - GAP - y },
  };
}

/** The leaves of a slide, with which of how many each is in its title. */
export function numbered(leaves: readonly Leaf[], { language }: Speech): readonly Leaf[] {
  if (leaves.length < 2) return leaves;
  const w = powerpointWords[language];
  return leaves.map((leaf, i) => {
    const title = fill(w.part, { title: leaf.title, part: String(i + 1), count: String(leaves.length) });
    return { ...leaf, title, notes: i === 0 ? leaf.notes : [w.notes.continued] };
  });
}

export const leafOn = (ground: Ground, items: readonly Item[], notes: readonly string[]): Leaf => ({
  opens: false,
  title: ground.title,
  titlePt: ground.titlePt,
  items: [...ground.lede, ...items],
  foot: ground.foot,
  notes,
});

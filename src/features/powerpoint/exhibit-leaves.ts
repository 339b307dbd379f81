import type { Exhibit } from '../../charts/exhibit';
import { footText } from '../../charts/exhibit-foot';
import { messageOf } from '../../charts/exhibit-message';
import { isDirection } from '../../charts/frame/look';
import { summaryOf } from '../../charts/summary';
import type { Slide } from '../../domain/deck';
import { fill } from '../../i18n/fill';
import { powerpointWords } from '../../i18n/messages/powerpoint';
import { slideWords } from '../../i18n/messages/slide';
import type { Speech } from '../../i18n/words';
import { nativeCharts } from './chart-plan';
import { directionLeaves } from './direction-leaves';
import { heroItem } from './hero-items';
import type { Box, Item, Leaf } from './items';
import { keyUnder } from './key-items';
import { groundOf, leafOn, numbered, words, type Ground } from './leaf-parts';
import type { NativeChart } from './native-chart';
import { FOOT, GAP, INNER, lineHeight, linesOf, MARGIN, SMALLEST } from './page';
import { exhibitNotes } from './speaker-notes';
import { tablesOf } from './table-leaves';

/** Widths of a foot are reckoned in units of its own size on a slide of the screen. */
const FOOT_ROOM = { width: (FOOT.w * 72 * 12) / SMALLEST, lines: 2 };
const HERO_SHARE = 0.34;
const NOTE_LINES = 2;

/** What must be known beside the figures as far as two lines go; the notes of the speaker have all of it. */
function remarks(notes: readonly string[], { language }: Speech): string {
  const between = slideWords[language].between;
  for (let count = notes.length; count >= 0; count -= 1) {
    const left = notes.length - count;
    const more = left === 0 ? [] : [fill(powerpointWords[language].moreNotes, { count: String(left) })];
    const text = [...notes.slice(0, count), ...more].join(between);
    if (linesOf(text, INNER, SMALLEST) <= NOTE_LINES) return text;
  }
  return '';
}

/** A slide of an exhibit with its remarks set above the foot, and the room that is left. */
function exhibitGround(slide: Slide, exhibit: Exhibit, numbers: ReadonlyMap<string, number>, speech: Speech): Ground {
  const ground = groundOf(slide.title ?? messageOf(exhibit), slide.text, footText(exhibit, numbers, FOOT_ROOM, speech));
  const text = remarks(exhibit.notes, speech);
  if (text === '') return ground;
  const height = linesOf(text, INNER, SMALLEST) * lineHeight(SMALLEST);
  const y = FOOT.y - GAP - height;
  return {
    ...ground,
    lede: [...ground.lede, words('remarks', { x: MARGIN, y, w: INNER, h: height }, text, SMALLEST, { paint: 'var(--ink-2)' })],
    body: { ...ground.body, h: y - GAP - ground.body.y },
  };
}

const NATURAL = { bar: 0.5, around: 0.6, share: 2.4 } as const;

/** Few lying bars do not fill a slide: they would be blocks. */
function heightOf(chart: NativeChart, most: number): number {
  if (chart.form !== 'bars') return most;
  if (!chart.hasCategoryNames) return Math.min(most, NATURAL.share);
  const side = chart.stacked ? 1 : chart.series.length;
  return Math.min(most, chart.categories.length * (side * NATURAL.bar + 0.15) + NATURAL.around);
}

function chartItems(chart: NativeChart, exhibit: Exhibit, box: Box, speech: Speech): readonly Item[] {
  const { drawn } = exhibit;
  if (drawn === null) return [];
  const key = keyUnder(drawn, chart, box, speech);
  const height = heightOf(chart, box.h - key.height - (key.height > 0 ? GAP : 0));
  const y = box.y + Math.max(0, (box.h - height - key.height - GAP) / 3);
  const alt = summaryOf(drawn.kind, drawn.data, speech.language, speech.words);
  return [{ kind: 'chart', name: exhibit.subject, box: { ...box, y, h: height }, chart, alt }, ...key.at(y + height + GAP)];
}

/** The room of a chart: beside the figure set large, where there is one. */
function chartBox({ body }: Ground, hasHero: boolean): Box {
  const left = hasHero ? body.w * HERO_SHARE + 0.25 : 0;
  return { ...body, x: body.x + left, w: body.w - left };
}

const KEY_ROOM = 0.6;

function chartLeaves(exhibit: Exhibit, ground: Ground, notes: readonly string[], speech: Speech): readonly Leaf[] {
  const { hero } = exhibit;
  const box = chartBox(ground, hero !== null);
  const beside = hero === null ? [] : [heroItem(exhibit, hero, ground.title, { ...ground.body, w: ground.body.w * HERO_SHARE }, 'beside', speech)];
  return nativeCharts(exhibit, { w: box.w, h: box.h - KEY_ROOM }, speech).map((chart) =>
    leafOn(ground, [...beside, ...chartItems(chart, exhibit, box, speech)], notes),
  );
}

function tableLeaves(exhibit: Exhibit, ground: Ground, notes: readonly string[], { language }: Speech): readonly Leaf[] {
  return tablesOf(exhibit.table, ground.body, language).map((tables) => leafOn(ground, tables, notes));
}

function leavesOf(exhibit: Exhibit, ground: Ground, notes: readonly string[], speech: Speech): readonly Leaf[] {
  const { hero, drawn, facts } = exhibit;
  const told = drawn === null || drawn.kind === 'direction' ? facts.filter(isDirection) : [];
  if (told.length > 0) return directionLeaves(told, ground, notes, speech);
  const charts = chartLeaves(exhibit, ground, notes, speech);
  if (charts.length > 0) return charts;
  const alone = hero === null ? [] : [leafOn(ground, [heroItem(exhibit, hero, ground.title, ground.body, 'alone', speech)], notes)];
  return hero !== null && drawn === null ? alone : [...alone, ...tableLeaves(exhibit, ground, notes, speech)];
}

const MOST_LEAVES = 30;

/** Thousands of rows are no presentation: the last slide says how many more there would be. */
function atMost(leaves: readonly Leaf[], ground: Ground, { language }: Speech): readonly Leaf[] {
  if (leaves.length <= MOST_LEAVES) return leaves;
  const left = fill(powerpointWords[language].tooMany, { count: String(leaves.length - MOST_LEAVES + 1) });
  return [...leaves.slice(0, MOST_LEAVES - 1), leafOn(ground, [words('left out', ground.body, left, 24, { paint: 'var(--ink-2)' })], [])];
}

/**
 * The slides of an exhibit: its figure, its chart, or its table, with what must be known, whence it comes, and the
 * passports in the notes. Exactly the figures of the exhibit's table, on as many slides as they need,
 * up to 30.
 */
export function exhibitLeaves(slide: Slide, exhibit: Exhibit, numbers: ReadonlyMap<string, number>, speech: Speech): readonly Leaf[] {
  const ground = exhibitGround(slide, exhibit, numbers, speech);
  return numbered(atMost(leavesOf(exhibit, ground, exhibitNotes(slide, exhibit, numbers, speech), speech), ground, speech), speech);
}

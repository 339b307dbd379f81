import type { Fact } from '../../domain/figure';
import { formatPeriodLong } from '../../i18n/format';
import { slideWords } from '../../i18n/messages/slide';
import type { Speech } from '../../i18n/words';
import type { Item } from './items';
import { leafOn, words, type Ground } from './leaf-parts';
import type { Leaf } from './items';
import { lineHeight, SMALLEST } from './page';

const MOST = 4;
const ARROW = 0.7;
const ROW = 1.05;

/** One direction: an arrow and words, no length that could be taken for a number. */
function directionItems(fact: Fact, y: number, x: number, w: number, { language, words: { block } }: Speech): readonly Item[] {
  const up = fact.qualifier === 'increase';
  const of = [fact.breakdown.at(-1)?.category.label ?? fact.indicator.name, fact.organisation.label, formatPeriodLong(fact.period, language)].join(slideWords[language].between);
  const left = x + ARROW + 0.35;
  return [
    { kind: 'arrow', up, box: { x: x + 0.05, y: y + 0.08, w: ARROW - 0.1, h: 0.8 } },
    words('direction', { x: left, y, w: w - ARROW - 0.35, h: 0.6 }, up ? block.increase : block.decrease, 36, { bold: true, paint: 'var(--accent)' }),
    words('direction of', { x: left, y: y + 0.6, w: w - ARROW - 0.35, h: 0.4 }, of, 16, { paint: 'var(--ink-2)' }),
  ];
}

/** What the sources tell with a direction alone: in words, and never drawn. */
export function directionLeaves(told: readonly Fact[], ground: Ground, notes: readonly string[], speech: Speech): readonly Leaf[] {
  const { x, y, w, h } = ground.body;
  const note = lineHeight(SMALLEST);
  return Array.from({ length: Math.ceil(told.length / MOST) }, (_, i) => {
    const some = told.slice(i * MOST, (i + 1) * MOST);
    const top = y + Math.max(0, (h - some.length * ROW - note) / 3);
    return leafOn(
      ground,
      [
        ...some.flatMap((fact, row) => directionItems(fact, top + row * ROW, x, w, speech)),
        words('direction note', { x, y: top + some.length * ROW + 0.1, w, h: note }, slideWords[speech.language].directionNote, SMALLEST, { paint: 'var(--ink-2)' }),
      ],
      notes,
    );
  });
}

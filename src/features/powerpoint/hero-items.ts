import type { Exhibit } from '../../charts/exhibit';
import { formatNumber } from '../../i18n/format';
import { figureParts, NO_BREAK_SPACE } from '../../i18n/figure-parts';
import { slideWords } from '../../i18n/messages/slide';
import type { Figure } from '../../domain/figure';
import type { Sum } from '../../charts/exhibit';
import type { Speech } from '../../i18n/words';
import type { Box, Run, TextItem } from './items';
import { POINTS_PER_INCH } from './chart-measures';
import { widthOf } from './page';

const LARGEST = { beside: 96, alone: 150 } as const;
const SMALLEST_HERO = 44;
const SMALL = 0.45;
const LABEL = 20;
const NOTE = 16;

/** A figure in large type: its sign and denominator are set smaller. */
function figureRuns(figure: Figure, width: number, largest: number, { language }: Speech): readonly Run[] {
  const { qualifier, number, unit, outOf } = figureParts(figure, language);
  const main = `${number === '' ? qualifier : number}${unit === '%' && outOf === '' ? '%' : ''}`;
  const before = number === '' || qualifier === '' ? '' : `${qualifier}${NO_BREAK_SPACE}`;
  const after = outOf === '' ? '' : `/${outOf}`;
  const unitWidth = widthOf(main, POINTS_PER_INCH, true) + widthOf(before + after, POINTS_PER_INCH, true) * SMALL;
  const sizePt = Math.floor(Math.max(SMALLEST_HERO, Math.min(largest, (width / (unitWidth + 0.1)) * POINTS_PER_INCH)));
  const small = { sizePt: Math.round(sizePt * SMALL), bold: true, paint: 'var(--accent)' };
  return [
    ...(before === '' ? [] : [{ ...small, text: before }]),
    { text: main, sizePt, bold: true, paint: 'var(--accent)' },
    ...(after === '' ? [] : [{ ...small, text: after }]),
  ];
}

/** A total beside its parts: 27 + 12 = 39 ✓. */
function sumText({ whole, parts, holds }: Sum, { language }: Speech): string {
  const w = slideWords[language];
  const number = ({ value, digits }: Sum['whole']): string => formatNumber(value ?? 0, { digits, language });
  return `${parts.map(number).join(' + ')} ${holds ? '=' : '≠'} ${number(whole)} (${holds ? w.holds : w.fails})`;
}

/** The one figure of a slide with its unit, and the words that keep it honest. */
export function heroItem(exhibit: Exhibit, hero: Figure, title: string, box: Box, place: keyof typeof LARGEST, speech: Speech): TextItem {
  const { language, words: { passport } } = speech;
  const { unit } = figureParts(hero, language);
  const label = [unit === '%' ? '' : unit, title.includes(exhibit.subject) ? '' : exhibit.subject].filter((part) => part !== '').join(' · ');
  const notes = [
    hero.qualifier === 'exact' ? '' : passport.qualifiers[hero.qualifier],
    hero.kind === 'derived' ? passport.computed : hero.status === 'final' ? '' : passport.statuses[hero.status],
  ];
  const line = (text: string, sizePt: number, paint: string): readonly Run[] => [{ text, sizePt, paint }];
  return {
    kind: 'text',
    name: 'hero',
    box,
    sizePt: LABEL,
    anchor: 'middle',
    afterPt: 6,
    paragraphs: [
      figureRuns(hero, box.w, LARGEST[place], speech),
      ...(label === '' ? [] : [line(label, LABEL, 'var(--ink)')]),
      ...notes.filter((note) => note !== '').map((note) => line(note, NOTE, 'var(--ink-2)')),
      ...exhibit.sums.map((sum) => line(sumText(sum, speech), LABEL, 'var(--ink)')),
    ],
  };
}

import { fill } from '../../../i18n/fill';
import { formatNumber } from '../../../i18n/format';
import { counted } from '../../../i18n/plural';
import type { Speech, Words } from '../../../i18n/words';
import type { Answer, Hidden } from '../answer';

/** How many are shown of the highest or lowest asked for, where it is another number: the last are level, or there are fewer. */
export function keptTold({ kept, question: { top } }: Answer, { stage }: Words): string | null {
  if (kept === undefined || top === null || kept === top.count) return null;
  return fill(kept > top.count ? stage.keptLevel : stage.keptFewer, { kept: String(kept), count: String(top.count) });
}

interface Told {
  readonly line: string;
  readonly hidden: readonly Hidden[];
}

const sizeOf = (hidden: readonly Hidden[]): number => hidden.reduce((sum, { cells }) => sum + cells.length, 0);

function leftTold(left: readonly Hidden[], { language, words }: Speech): string {
  const part = ({ because, cells }: Hidden): string =>
    left.length === 1
      ? words.answer.hidden[because]
      : fill(words.stage.hiddenPart, { count: formatNumber(cells.length, { digits: 0, language }), reason: words.answer.hidden[because] });
  return fill(words.stage.hiddenLine, { lead: counted(sizeOf(left), words.stage.hidden, language), parts: left.map(part).join(words.stage.partsBetween) });
}

/** What of the answer its drawing does not show, and what it shows though sources disagree: a line each. */
export function hiddenTold(answer: Answer, speech: Speech): readonly Told[] {
  const all = answer.hidden.filter(({ cells }) => cells.length > 0);
  const left = all.filter(({ because }) => because !== 'disagrees');
  const disputed = all.filter(({ because }) => because === 'disagrees');
  return [
    ...(left.length === 0 ? [] : [{ line: leftTold(left, speech), hidden: left }]),
    ...(disputed.length === 0 ? [] : [{ line: counted(sizeOf(disputed), speech.words.stage.disputed, speech.language), hidden: disputed }]),
  ];
}

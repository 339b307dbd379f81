import { fill } from '../../../i18n/fill';
import { formatNumber } from '../../../i18n/format';
import { answerWords } from '../../../i18n/messages/answer';
import { stageWords } from '../../../i18n/messages/stage';
import { counted } from '../../../i18n/plural';
import type { Speech } from '../../../i18n/words';
import type { Answer, Hidden } from '../answer';

/** How many are shown of the highest or lowest asked for, where it is another number: the last are level, or there are fewer. */
export function keptTold({ kept, question: { top } }: Answer, { language }: Speech): string | null {
  const w = stageWords[language];
  if (kept === undefined || top === null || kept === top.count) return null;
  return fill(kept > top.count ? w.keptLevel : w.keptFewer, { kept: String(kept), count: String(top.count) });
}

interface Told {
  readonly line: string;
  readonly hidden: readonly Hidden[];
}

const sizeOf = (hidden: readonly Hidden[]): number => hidden.reduce((sum, { cells }) => sum + cells.length, 0);

function leftTold(left: readonly Hidden[], { language }: Speech): string {
  const w = stageWords[language];
  const reasons = answerWords[language].hidden;
  const part = ({ because, cells }: Hidden): string =>
    left.length === 1 ? reasons[because] : fill(w.hiddenPart, { count: formatNumber(cells.length, { digits: 0, language }), reason: reasons[because] });
  return fill(w.hiddenLine, { lead: counted(sizeOf(left), w.hidden, language), parts: left.map(part).join(w.partsBetween) });
}

/** What of the answer its drawing does not show, and what it shows though sources disagree: a line each. */
export function hiddenTold(answer: Answer, speech: Speech): readonly Told[] {
  const all = answer.hidden.filter(({ cells }) => cells.length > 0);
  const left = all.filter(({ because }) => because !== 'disagrees');
  const disputed = all.filter(({ because }) => because === 'disagrees');
  return [
    ...(left.length === 0 ? [] : [{ line: leftTold(left, speech), hidden: left }]),
    ...(disputed.length === 0 ? [] : [{ line: counted(sizeOf(disputed), stageWords[speech.language].disputed, speech.language), hidden: disputed }]),
  ];
}

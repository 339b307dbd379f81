import { fill } from '../../../i18n/fill';
import { useSpeech } from '../../../i18n/words';
import type { Answer } from '../answer';

/** How many are shown of the highest or lowest asked for, where it is another number: the last are level, or there are fewer. */
export function KeptLine({ answer: { kept, question: { top } } }: { readonly answer: Answer }) {
  const { words } = useSpeech();
  if (kept === undefined || top === null || kept === top.count) return null;
  const template = kept > top.count ? words.stage.keptLevel : words.stage.keptFewer;
  return <p className="stage-kept">{fill(template, { kept: String(kept), count: String(top.count) })}</p>;
}

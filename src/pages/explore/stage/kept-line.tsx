import { useSpeech } from '../../../i18n/words';
import type { Answer } from '../answer';
import { keptTold } from './left-told';

/** How many are shown of the highest or lowest asked for, where it is another number. */
export function KeptLine({ answer }: { readonly answer: Answer }) {
  const told = keptTold(answer, useSpeech());
  return told === null ? null : <p className="stage-kept">{told}</p>;
}

import { MOST_SECONDS } from '../../domain/deck-edit';
import { decksPageWords } from '../../i18n/messages/decks-page';
import { usePartWords } from '../../i18n/part-words';
import { useDraft } from './use-draft';

interface Props {
  readonly seconds: number | null;
  readonly onWrite: (seconds: number | null) => void;
}

const MINUTE = 60;

const numberIn = (text: string): number => Math.max(0, Math.floor(Number(text)) || 0);

/** How long the speaker plans to stay with a slide. */
export function TimeField({ seconds, onWrite }: Props) {
  const w = usePartWords(decksPageWords);
  const [minutes, rest] = seconds === null ? [0, 0] : [Math.floor(seconds / MINUTE), seconds % MINUTE];
  const write = (all: number) => onWrite(all === 0 ? null : all);
  const minutesField = useDraft(seconds === null ? '' : String(minutes), (text) => write(numberIn(text) * MINUTE + rest));
  const secondsField = useDraft(seconds === null ? '' : String(rest), (text) => write(minutes * MINUTE + numberIn(text)));
  return (
    <fieldset className="deck-field deck-time">
      <legend>{w.time}</legend>
      <label>
        <input {...minutesField} type="number" inputMode="numeric" min={0} max={MOST_SECONDS / MINUTE} /> {w.minutes}
      </label>
      <label>
        <input {...secondsField} type="number" inputMode="numeric" min={0} max={MINUTE - 1} step={5} /> {w.seconds}
      </label>
    </fieldset>
  );
}

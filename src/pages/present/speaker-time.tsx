import { Key } from '../../features/preferences';
import { presentWords } from '../../i18n/messages/present';
import { usePartWords } from '../../i18n/part-words';
import { formatClock, formatDuration } from '../../i18n/time-of-talk';
import { useSpeech } from '../../i18n/words';
import { useNow } from '../../ui/use-now';
import { elapsedMs } from './talk';
import type { TalkInHand } from './use-talk';
import { SECOND_MS } from './use-window';

const MINUTE_MS = 60_000;
const LONGEST_MINUTES = 600;

/** How long the talk has lasted, how long it may still last, and what time it is. */
export function SpeakerTime({ talk, send }: Pick<TalkInHand, 'talk' | 'send'>) {
  const { language } = useSpeech();
  const w = usePartWords(presentWords);
  const now = useNow(SECOND_MS);
  const elapsed = elapsedMs(talk, now);
  const left = talk.minutes === null ? null : talk.minutes * MINUTE_MS - elapsed;
  const change = (text: string) => {
    const minutes = Math.floor(Number(text));
    send({ kind: 'minutes', minutes: minutes > 0 && minutes <= LONGEST_MINUTES ? minutes : null });
  };
  return (
    <div className="speaker-time">
      <Time name={w.speaker.elapsed} value={formatDuration(elapsed)} />
      {left === null ? null : <Time name={left < 0 ? w.speaker.over : w.speaker.remaining} value={formatDuration(left)} isOver={left < 0} />}
      <Time name={w.speaker.clock} value={formatClock(now, language)} />
      <label className="field">
        <span>{w.speaker.minutes}</span>
        <input type="number" min={1} max={LONGEST_MINUTES} value={talk.minutes ?? ''} onChange={({ target }) => change(target.value)} />
      </label>
      <button type="button" className="button" aria-pressed={talk.timer.since !== null} onClick={() => send({ kind: 'timer', now: Date.now() })}>
        {w.commands.timer} <Key name="T" />
      </button>
      <button type="button" className="button" onClick={() => send({ kind: 'reset-timer', now: Date.now() })}>
        {w.commands['reset-timer']} <Key name="Shift + T" />
      </button>
    </div>
  );
}

function Time({ name, value, isOver }: { readonly name: string; readonly value: string; readonly isOver?: boolean }) {
  return (
    <p data-over={isOver || undefined}>
      <span className="quiet">{name}</span> <strong>{value}</strong>
    </p>
  );
}

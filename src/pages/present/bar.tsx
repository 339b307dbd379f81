import type { ReactNode } from 'react';
import { Key, useKey } from '../../features/preferences';
import { presentWords } from '../../i18n/messages/present';
import { usePartWords } from '../../i18n/part-words';
import { useSpeech } from '../../i18n/words';
import { formatDuration } from '../../i18n/time-of-talk';
import { fill } from '../../i18n/fill';
import { useNow } from '../../ui/use-now';
import type { CommandName } from './commands';
import { elapsedMs, type Talk } from './talk';
import { SECOND_MS } from './use-window';

interface Props {
  readonly talk: Talk;
  readonly count: number;
  readonly hasFigure: boolean;
  readonly hasPointer: boolean;
  readonly isFull: boolean;
  readonly onCommand: (command: CommandName) => void;
  readonly onLeave: () => void;
}

/** Every command as a button. It comes when the pointer moves or the focus is in it. */
export function Bar({ talk, count, hasFigure, hasPointer, isFull, onCommand, onLeave }: Props) {
  const { words } = useSpeech();
  const w = usePartWords(presentWords);
  const button = (name: CommandName, keys: string, children?: ReactNode) => (
    <Command name={name} keys={keys} onCommand={onCommand}>
      {children}
    </Command>
  );
  const toggle = (name: CommandName, keys: string, pressed: boolean) => <Command name={name} keys={keys} pressed={pressed} onCommand={onCommand} />;
  return (
    <div className="talk-bar" role="toolbar" aria-label={w.controls}>
      {button('first', 'Home', '|◀')}
      {button('previous', '←', '◀')}
      <span className="talk-at">{fill(w.at, { n: String(talk.slide + 1), count: String(count) })}</span>
      {button('next', '→', '▶')}
      {button('last', 'End', '▶|')}
      {talk.trail.length > 0 ? button('return', 'Backspace') : null}
      {button('overview', 'O')}
      {button('search', 'G')}
      {hasFigure ? button('passport', 'I') : null}
      {toggle('black', 'B', talk.blank === 'black')}
      {toggle('white', 'W', talk.blank === 'white')}
      {toggle('calibration', 'C', talk.blank === 'calibration')}
      {toggle('pointer', 'L', hasPointer)}
      {toggle('zoom', 'Z', talk.zoom !== null)}
      {toggle('autoplay', 'A', talk.play === 'playing')}
      {talk.play === 'paused' ? button('resume', w.keys.space) : null}
      <Timer talk={talk} onCommand={onCommand} />
      {button('start', 'F5')}
      {button('speaker', 'S')}
      {document.fullscreenEnabled ? toggle('fullscreen', 'F', isFull) : null}
      {button('help', '?')}
      <button type="button" className="button plain" onClick={onLeave}>
        {words.app.leaveTalk} <kbd>Esc</kbd>
      </button>
    </div>
  );
}

interface CommandProps {
  readonly name: CommandName;
  readonly keys: string;
  readonly pressed?: boolean;
  readonly onCommand: (command: CommandName) => void;
  readonly children?: ReactNode;
}

/** A sign in the place of its words has them as its name. */
function Command({ name, keys, pressed, onCommand, children }: CommandProps) {
  const w = usePartWords(presentWords);
  const label = w.commands[name];
  const hint = useKey(keys) === undefined ? label : `${label} (${keys})`;
  return (
    <button
      type="button"
      className="button plain"
      data-command={name}
      aria-pressed={pressed}
      aria-label={children === undefined ? undefined : label}
      title={children === undefined ? undefined : hint}
      onClick={() => onCommand(name)}
    >
      {children ?? (
        <>
          {label} <Key name={keys} />
        </>
      )}
    </button>
  );
}

/** The time of the talk, which stops and goes on, and begins anew. */
function Timer({ talk, onCommand }: Pick<Props, 'talk' | 'onCommand'>) {
  const now = useNow(SECOND_MS);
  return (
    <>
      <Command name="timer" keys="T" pressed={talk.timer.since !== null} onCommand={onCommand}>
        {formatDuration(elapsedMs(talk, now))}
      </Command>
      <Command name="reset-timer" keys="Shift + T" onCommand={onCommand}>
        ↺
      </Command>
    </>
  );
}

import { isPlainKey } from '../../ui/shortcut';
import type { Talk } from './talk';

/** What a key asks for. */
export type Command =
  | 'next'
  | 'previous'
  | 'return'
  | 'first'
  | 'last'
  | 'search'
  | 'black'
  | 'white'
  | 'calibration'
  | 'fullscreen'
  | 'start'
  | 'resume-here'
  | 'escape'
  | 'overview'
  | 'autoplay'
  | 'resume'
  | 'speaker'
  | 'timer'
  | 'reset-timer'
  | 'passport'
  | 'pointer'
  | 'zoom'
  | 'help'
  | { readonly digit: string }
  | 'jump-typed';

export type Pressed = Parameters<typeof isPlainKey>[0];

/** What the keys mean to a talk; a letter in either case. */
const commands: ReadonlyMap<string, Command> = new Map<string, Command>([
  ...['arrowright', 'arrowdown', 'pagedown', 'n', ' ', 'enter'].map((key) => [key, 'next'] as const),
  ...['arrowleft', 'arrowup', 'pageup', 'p'].map((key) => [key, 'previous'] as const),
  ['backspace', 'return'],
  ['home', 'first'],
  ['end', 'last'],
  ['g', 'search'],
  ...['b', '.', 'v', '/', ';'].map((key) => [key, 'black'] as const),
  ...['w', ','].map((key) => [key, 'white'] as const),
  ['c', 'calibration'],
  ['f', 'fullscreen'],
  ['f5', 'start'],
  ['escape', 'escape'],
  ['o', 'overview'],
  ['a', 'autoplay'],
  ['s', 'speaker'],
  ['t', 'timer'],
  ['i', 'passport'],
  ['l', 'pointer'],
  ['z', 'zoom'],
  ['?', 'help'],
]);

/** Keys that an input method keeps to itself while it composes, by their place. */
const places: ReadonlyMap<string, string> = new Map([
  ['Slash', '/'],
  ['Period', '.'],
  ['Comma', ','],
  ['Semicolon', ';'],
  ['Space', ' '],
]);

const keyOf = ({ key, code }: Pressed): string => {
  if (key !== 'Process') return key.toLowerCase();
  return places.get(code) ?? (/^Key[A-Z]$/.test(code) ? code.slice(3).toLowerCase() : '');
};

/** A button or link that has the focus keeps the keys that press it. */
const isPressing = (key: string, target: EventTarget | null): boolean =>
  (key === ' ' || key === 'enter') && target instanceof Element && target.closest('button, a[href], summary, [role="button"]') !== null;

function withShift(key: string): Command | null {
  if (key === ' ') return 'previous';
  if (key === 't') return 'reset-timer';
  return key === 'f5' ? 'resume-here' : null;
}

/**
 * What a key pressed in a talk means; null for one that is left alone: in fields and dialogs, with Ctrl, Alt or Cmd, while
 * an input method composes. `typed` are the digits typed before it.
 */
export function commandOf(event: Pressed, talk: Pick<Talk, 'play'>, typed: string): Command | null {
  const key = keyOf(event);
  if (!isPlainKey(event, event.key.toLowerCase()) || isPressing(key, event.target)) return null;
  if (event.shiftKey && withShift(key) !== null) return withShift(key);
  if (/^\d$/.test(key)) return { digit: key };
  if (key === 'enter' && typed !== '') return 'jump-typed';
  if (key === ' ' && talk.play === 'paused') return 'resume';
  return commands.get(key) ?? null;
}

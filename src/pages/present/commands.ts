import type { PresentWords } from '../../i18n/messages/present';
import { isCharacter } from '../../ui/shortcut';
import type { Talk } from './talk';

export type CommandName = keyof PresentWords['commands'];

interface Listed {
  readonly name: CommandName;
  readonly keys: readonly string[];
}

/** Every command with its keys as they are printed; ' ' is the space bar, '0' stands for digits. */
const all: readonly Listed[] = [
  { name: 'next', keys: ['→', '↓', ' ', 'Enter', 'PageDown', 'N'] },
  { name: 'previous', keys: ['←', '↑', 'PageUp', 'P', 'Shift + ', 'Backspace'] },
  { name: 'return', keys: ['Backspace'] },
  { name: 'first', keys: ['Home'] },
  { name: 'last', keys: ['End'] },
  { name: 'jump-typed', keys: ['0'] },
  { name: 'search', keys: ['G'] },
  { name: 'overview', keys: ['O'] },
  { name: 'black', keys: ['B', '.', 'V', '/', ';'] },
  { name: 'white', keys: ['W', ','] },
  { name: 'calibration', keys: ['C'] },
  { name: 'passport', keys: ['I'] },
  { name: 'pointer', keys: ['L'] },
  { name: 'zoom', keys: ['Z'] },
  { name: 'autoplay', keys: ['A'] },
  { name: 'resume', keys: [' '] },
  { name: 'timer', keys: ['T'] },
  { name: 'reset-timer', keys: ['Shift + T'] },
  { name: 'speaker', keys: ['S'] },
  { name: 'fullscreen', keys: ['F'] },
  { name: 'start', keys: ['F5'] },
  { name: 'resume-here', keys: ['Shift + F5'] },
  { name: 'escape', keys: ['Esc'] },
  { name: 'help', keys: ['?'] },
];

/** What decides which keys do anything now. */
export interface Now {
  readonly talk: Talk;
  readonly hasFigure: boolean;
  readonly canFullscreen: boolean;
  /** Whether keys of one character do anything. */
  readonly hasLetters: boolean;
}

/** The commands that do something now. */
export function activeCommands({ talk, hasFigure, canFullscreen, hasLetters }: Now): readonly Listed[] {
  const off = new Set<CommandName>([
    ...(talk.trail.length === 0 ? (['return'] as const) : []),
    ...(talk.play === 'paused' ? [] : (['resume'] as const)),
    ...(hasFigure ? [] : (['passport'] as const)),
    ...(canFullscreen ? [] : (['fullscreen'] as const)),
  ]);
  return all
    .filter(({ name }) => !off.has(name))
    .map((listed) => withoutTaken(listed, talk))
    .map(({ name, keys }) => ({ name, keys: keys.filter((key) => hasLetters || !isCharacter(key)) }))
    .filter(({ keys }) => keys.length > 0);
}

/** Keys that mean something else now are not listed twice. */
function withoutTaken({ name, keys }: Listed, talk: Talk): Listed {
  const taken = [...(name === 'previous' && talk.trail.length > 0 ? ['Backspace'] : []), ...(name === 'next' && talk.play === 'paused' ? [' '] : [])];
  return { name, keys: keys.filter((key) => !taken.includes(key)) };
}

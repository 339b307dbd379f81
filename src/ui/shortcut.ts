type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey' | 'isComposing' | 'target' | 'defaultPrevented'>;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable="true"], dialog[open]') !== null;

const isFree = ({ defaultPrevented, altKey, isComposing, target }: Pressed): boolean =>
  !defaultPrevented && !altKey && !isComposing && !isTyping(target);

/** Whether a key as it is printed is a letter, a digit or a mark, which some people press without meaning to: 'P', 'Shift + T', '/'. */
export const isCharacter = (printed: string): boolean => /^(?:Shift \+ )?[\p{L}\p{N}\p{P}]$/u.test(printed);

/** Whether keys of one character are switched off on this device (WCAG 2.1.4); the space bar and named keys never are. */
const isOff = ({ key, code }: Pressed): boolean =>
  document.documentElement.dataset['letterKeys'] === 'off' && (key === 'Process' ? code !== 'Space' : key.length === 1 && key !== ' ');

/**
 * Whether a key pressed outside fields asks for the search. A Vietnamese input method that is composing reports
 * the key as 'Process'; then the place of the key decides.
 */
export function isSearchKey(event: Pressed): boolean {
  return isPlainKey(event, '/') || (isPlainKey(event, 'process') && event.code === 'Slash');
}

/** Whether one key alone was pressed outside fields; letters in either case, and none where they are switched off. */
export const isPlainKey = (event: Pressed, key: string): boolean =>
  isFree(event) && !event.ctrlKey && !event.metaKey && event.key.toLowerCase() === key && !isOff(event);

/** What Ctrl (or Cmd) with Z or Y asks for outside fields; within them it is the field's own. */
export function undoKey(event: Pressed): 'undo' | 'redo' | null {
  if (!isFree(event) || !(event.ctrlKey || event.metaKey)) return null;
  const key = event.key.toLowerCase();
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
  return key === 'y' && !event.shiftKey ? 'redo' : null;
}

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'altKey' | 'metaKey' | 'isComposing' | 'target' | 'defaultPrevented'>;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable="true"], dialog[open]') !== null;

/**
 * Whether a key pressed outside fields asks for the search. A Vietnamese input method that is composing reports
 * the key as 'Process'; then the place of the key decides.
 */
export function isSearchKey(event: Pressed): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return false;
  const pressed = event.key === '/' || (event.key === 'Process' && event.code === 'Slash');
  return pressed && !isTyping(event.target);
}

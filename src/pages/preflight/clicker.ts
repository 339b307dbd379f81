import type { ClickerButton } from './room';

/** The keys that presenters send, whatever is printed on their buttons. */
const buttons: ReadonlyMap<string, ClickerButton> = new Map<string, ClickerButton>([
  ...['PageDown', 'ArrowRight', 'ArrowDown'].map((key) => [key, 'next'] as const),
  ...['PageUp', 'ArrowLeft', 'ArrowUp'].map((key) => [key, 'previous'] as const),
  ...['.', 'b', 'B'].map((key) => [key, 'black'] as const),
  ['F5', 'start'],
]);

/** Which button of a presenter a key stands for; null for any other key. */
export const buttonOf = ({ key, ctrlKey, altKey, metaKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>): ClickerButton | null =>
  ctrlKey || altKey || metaKey ? null : (buttons.get(key) ?? null);

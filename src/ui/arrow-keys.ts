import type { KeyboardEvent } from 'react';

const steps: ReadonlyMap<string, number> = new Map([
  ['ArrowDown', 1],
  ['ArrowUp', -1],
]);

/** Moves the focus along a list by the arrow keys: among the elements below this one that bear `data-item`. */
export function moveByArrows(event: KeyboardEvent<HTMLElement>): void {
  const step = steps.get(event.key);
  const inField = event.target instanceof HTMLSelectElement;
  if (step === undefined || inField || event.altKey || event.ctrlKey || event.metaKey) return;
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-item]')];
  const at = items.findIndex((item) => item === event.target);
  const next = items[at < 0 ? (step > 0 ? 0 : items.length - 1) : at + step];
  event.preventDefault();
  next?.focus();
}

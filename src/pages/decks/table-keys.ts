/** What a key pressed on a slide of the light table asks for. */
export type TableCommand =
  | { readonly kind: 'select' | 'move'; readonly to: number }
  | { readonly kind: 'open' | 'remove' | 'duplicate' };

interface Place {
  /** Of the slide the key was pressed on, from 0. */
  readonly at: number;
  readonly count: number;
  /** How many slides stand beside each other. */
  readonly columns: number;
}

type Pressed = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/** In one row up and down go as left and right do. */
function stepOf(key: string, { count, columns }: Place): number | null {
  const row = columns >= count ? 1 : columns;
  const steps = new Map([['ArrowRight', 1], ['ArrowLeft', -1], ['ArrowDown', row], ['ArrowUp', -row], ['Home', -count], ['End', count]]);
  return steps.get(key) ?? null;
}

const plain = new Map<string, 'open' | 'remove'>([['Enter', 'open'], ['F2', 'open'], ['Delete', 'remove'], ['Backspace', 'remove']]);

/** Null where a key asks for nothing here. A step beyond an end stops at it. */
export function tableCommand({ key, altKey, ctrlKey, metaKey, shiftKey }: Pressed, place: Place): TableCommand | null {
  const isCommand = ctrlKey || metaKey;
  if (shiftKey) return null;
  if (isCommand) return !altKey && key.toLowerCase() === 'd' ? { kind: 'duplicate' } : null;
  const step = stepOf(key, place);
  if (step !== null) return { kind: altKey ? 'move' : 'select', to: Math.min(Math.max(place.at + step, 0), place.count - 1) };
  const kind = altKey ? undefined : plain.get(key);
  return kind === undefined ? null : { kind };
}

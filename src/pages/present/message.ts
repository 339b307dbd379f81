import { blanks, type Talk } from './talk';

/** What the windows of one talk say to each other: a window that begins asks, and whoever knows more tells. */
export type Message = { readonly kind: 'hello' } | { readonly kind: 'talk'; readonly talk: Talk };

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

const isTime = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0;

const isPart = (value: unknown): value is number => isTime(value) && value <= 1;

const oneOf = <T>(allowed: readonly T[], value: unknown): value is T => allowed.some((known) => known === value);

const isPlace = (value: unknown): boolean => isFields(value) && isCount(value['slide']) && isCount(value['step']);

const isTimer = (value: unknown): boolean => isFields(value) && isTime(value['before']) && (value['since'] === null || isTime(value['since']));

const isZoom = (value: unknown): boolean => value === null || (isFields(value) && isPart(value['x']) && isPart(value['y']));

const isTalk = (value: unknown): value is Talk =>
  isFields(value) &&
  isPlace(value) &&
  isCount(value['count']) &&
  oneOf([...blanks, null], value['blank']) &&
  oneOf(['off', 'playing', 'paused'], value['play']) &&
  Array.isArray(value['trail']) &&
  value['trail'].every(isPlace) &&
  isTimer(value['timer']) &&
  (value['minutes'] === null || isCount(value['minutes'])) &&
  isZoom(value['zoom']);

/** A message of this talk; null for anything else, which any page may send. */
export function readMessage(data: unknown, id: string): Message | null {
  if (!isFields(data) || data['saola'] !== id) return null;
  if (data['kind'] === 'hello') return { kind: 'hello' };
  return data['kind'] === 'talk' && isTalk(data['talk']) ? { kind: 'talk', talk: data['talk'] } : null;
}

export const writeMessage = (message: Message, id: string): Fields => ({ saola: id, ...message });

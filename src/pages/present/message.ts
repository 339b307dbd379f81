import { blanks, type Talk } from './talk';

/**
 * What the windows of one talk say to each other: a window that begins asks, and whoever knows more tells. `revision` is that of
 * the figures the sender shows; null from a window that does not say.
 */
export type Message = { readonly revision: string | null } & ({ readonly kind: 'hello' } | { readonly kind: 'talk'; readonly talk: Talk });

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

const LONGEST_REVISION = 100;

const revisionIn = ({ revision }: Fields): string | null => (typeof revision === 'string' && revision.length <= LONGEST_REVISION ? revision : null);

/** A message of this talk; null for anything else, which any page may send. */
export function readMessage(data: unknown, id: string): Message | null {
  if (!isFields(data) || data['saola'] !== id) return null;
  const revision = revisionIn(data);
  if (data['kind'] === 'hello') return { kind: 'hello', revision };
  return data['kind'] === 'talk' && isTalk(data['talk']) ? { kind: 'talk', talk: data['talk'], revision } : null;
}

export const writeMessage = (message: Message, id: string): Fields => ({ saola: id, ...message });

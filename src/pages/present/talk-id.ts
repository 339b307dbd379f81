const PREFIX = 'saola-talk-';
const KEPT = 'saola-talk';

function kept(): string | null {
  try {
    return window.sessionStorage.getItem(KEPT);
  } catch {
    return null;
  }
}

function keep(id: string): void {
  try {
    window.sessionStorage.setItem(KEPT, id);
  } catch {
    // Without it a reloaded window finds its speaker only when the speaker calls.
  }
}

const randomId = (): string => Array.from(crypto.getRandomValues(new Uint32Array(3)), (part) => part.toString(36)).join('');

/** The talk that the windows of a tab share: a speaker's window bears it as its name, the other keeps it while its tab is open. */
export function talkIdOf(): string {
  if (window.name.startsWith(PREFIX)) return window.name.slice(PREFIX.length);
  const id = kept() ?? randomId();
  keep(id);
  return id;
}

/** The window that opened this one for the speaker; null in any other. */
export const openerOf = (): Window | null => (window.name.startsWith(PREFIX) ? (window.opener as Window | null) : null);

/** The name a speaker's window is opened under. */
export const speakerName = (id: string): string => PREFIX + id;

import { trustedScript } from '../trusted-script';
import type { WorkerPort } from './port';

/** A worker of the engine; null where the browser allows none, as for a page opened from a file. */
export function startWorker(): WorkerPort | null {
  if (typeof Worker === 'undefined') return null;
  try {
    return new Worker(trustedScript('engine'), { type: 'module', name: 'engine' });
  } catch {
    return null;
  }
}

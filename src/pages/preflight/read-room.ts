import { fontArrives, missingGlyphs, storageWorks, VIETNAMESE_SAMPLE } from '../../features/device';
import type { Room } from './room';
import { readOffline } from './read-offline';

type Unknown = { readonly isExtended?: boolean };
type Power = { readonly getBattery?: () => Promise<{ readonly charging: boolean }> };

const HALF = 2;

/** How far the clock of the machine is behind that of the server; null without a server that tells. */
async function readBehind(): Promise<number | null> {
  if (window.location.protocol === 'file:' || !navigator.onLine) return null;
  try {
    const asked = Date.now();
    const answer = await fetch('./config.json', { method: 'HEAD', cache: 'no-store' });
    const told = Date.parse(answer.headers.get('Date') ?? '');
    return Number.isNaN(told) ? null : told - (asked + Date.now()) / HALF;
  } catch {
    return null;
  }
}

async function readAwake(): Promise<boolean> {
  try {
    const lock = await navigator.wakeLock.request('screen');
    await lock.release();
    return true;
  } catch {
    return false;
  }
}

const readBattery = async (): Promise<boolean | null> => {
  const battery = await (navigator as Power).getBattery?.().catch(() => null);
  return battery === undefined || battery === null ? null : !battery.charging;
};

async function readFree(): Promise<number | null> {
  const estimate = await navigator.storage?.estimate?.().catch(() => null);
  return estimate?.quota === undefined ? null : Math.max(0, estimate.quota - (estimate.usage ?? 0));
}

/**
 * Finds out all a browser tells of itself. `files` are the ends of the addresses that the talk needs without a network,
 * null where an API has them. Never rejects; nothing is left behind.
 */
export async function readRoom(files: readonly string[] | null): Promise<Room> {
  const { width, height } = window.screen;
  const points = window.devicePixelRatio;
  const [own, offline, behindMs, staysAwake, onBattery, freeBytes] = await Promise.all([
    fontArrives(VIETNAMESE_SAMPLE),
    readOffline(files),
    readBehind(),
    readAwake(),
    readBattery(),
    readFree(),
  ]);
  return {
    screen: { width: Math.round(width * points), height: Math.round(height * points) },
    severalScreens: (window.screen as Unknown).isExtended ?? null,
    canFullscreen: document.fullscreenEnabled === true,
    font: own ? 'own' : 'other',
    missing: missingGlyphs(VIETNAMESE_SAMPLE),
    keeps: storageWorks(),
    freeBytes,
    offline,
    online: navigator.onLine,
    behindMs,
    staysAwake,
    onBattery,
    at: Date.now(),
  };
}

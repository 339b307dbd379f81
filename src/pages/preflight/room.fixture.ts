import type { Room, TalkState } from './room';

/** A room in which all is well, with what a test is about. */
export const roomOf = (change: Partial<Room> = {}): Room => ({
  screen: { width: 1920, height: 1080 },
  severalScreens: true,
  canFullscreen: true,
  font: 'own',
  missing: [],
  keeps: true,
  freeBytes: 5_000_000_000,
  offline: 'ready',
  online: true,
  behindMs: 0,
  staysAwake: true,
  onBattery: false,
  at: Date.parse('2026-11-23T08:00:00Z'),
  ...change,
});

export const talkOf = (change: Partial<TalkState> = {}): TalkState => ({ title: 'Bài', count: 4, isReading: false, failed: [], empty: [], changed: null, ...change });

import type { DeckChanges } from '../../domain/deck-pins';

/** How the page would be shown without a network. */
export type OfflineState =
  /** Opened from a folder: everything lies beside it. */
  | 'disk'
  | 'ready'
  /** Kept, but not all that the talk needs. */
  | 'partly'
  /** The page is kept, its figures come from an API and are not. */
  | 'api'
  /** The browser can keep it and has not yet. */
  | 'not-yet'
  /** It cannot here: no secure address, or a private window. */
  | 'never';

/** What a browser tells of itself and of the machine and the room it stands in. */
export interface Room {
  /** Points of the screen the window is on, as the machine drives it. */
  readonly screen: { readonly width: number; readonly height: number };
  /** Null where the browser does not say. */
  readonly severalScreens: boolean | null;
  readonly canFullscreen: boolean;
  /** `other`: a font of the machine stands in. */
  readonly font: 'own' | 'other';
  /** Letters of Vietnamese that the machine cannot draw. */
  readonly missing: readonly string[];
  readonly keeps: boolean;
  /** Null where the browser does not say. */
  readonly freeBytes: number | null;
  readonly offline: OfflineState;
  readonly online: boolean;
  /** How far the clock of the machine is behind that of the server, in milliseconds; null where there is none to ask. */
  readonly behindMs: number | null;
  readonly staysAwake: boolean;
  /** Null where the machine does not say. */
  readonly onBattery: boolean | null;
  /** When all this was found, in milliseconds of the epoch. */
  readonly at: number;
}

/** What only the speaker can try. */
export interface Tried {
  readonly window: 'untried' | 'opened' | 'blocked';
  /** What the buttons of the clicker have asked for. */
  readonly clicker: ReadonlySet<ClickerButton>;
  /** Whether the speaker says that nothing will pop up. */
  readonly isQuiet: boolean;
}

export type ClickerButton = 'next' | 'previous' | 'black' | 'start';

export const untried: Tried = { window: 'untried', clicker: new Set(), isQuiet: false };

/** What the talk itself shows. */
export interface TalkState {
  readonly title: string;
  readonly count: number;
  /** Whether some figures are still being read. */
  readonly isReading: boolean;
  /** Numbers of the slides whose figures did not arrive, or whose address leads nowhere. */
  readonly failed: readonly number[];
  /** Numbers of the slides for which no source has a figure. */
  readonly empty: readonly number[];
  /** Which figures are not what they were when the talk was saved, with a line that tells how many; null when none is. */
  readonly changed: { readonly told: string; readonly changes: DeckChanges } | null;
}

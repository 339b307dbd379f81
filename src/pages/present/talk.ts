/** A place in a talk: a slide, and how many of its steps are shown. */
interface Place {
  readonly slide: number;
  readonly step: number;
}

/** Every step of a slide, however many it has. */
export const EVERY_STEP = 9999;

/** What the audience sees in the place of a slide. */
export const blanks = ['black', 'white', 'calibration'] as const;

type Blank = (typeof blanks)[number];

/** Where a talk is; the same in the window of the audience and in that of the speaker. */
export interface Talk extends Place {
  /** Grows with every change, so that two windows know whose state is the newer. */
  readonly count: number;
  readonly blank: Blank | null;
  /** Where jumps began, the last at the end. */
  readonly trail: readonly Place[];
  readonly play: 'off' | 'playing' | 'paused';
  /** How long the talk was timed before `since`, and since when it is timed now; null while the timer stands. Milliseconds. */
  readonly timer: { readonly before: number; readonly since: number | null };
  /** How long the talk may last; null where nobody said. */
  readonly minutes: number | null;
  /** What is enlarged, as parts of width and height; null for the whole slide. */
  readonly zoom: { readonly x: number; readonly y: number } | null;
}

export type TalkAction =
  | { readonly kind: 'next' | 'previous' | 'first' | 'last' | 'tick' | 'return' | 'play' | 'resume' | 'interrupt' | 'unblank' }
  | { readonly kind: 'go' | 'jump'; readonly slide: number }
  | { readonly kind: 'blank'; readonly blank: Blank }
  | { readonly kind: 'minutes'; readonly minutes: number | null }
  | { readonly kind: 'zoom'; readonly at: Talk['zoom'] }
  | { readonly kind: 'timer' | 'reset-timer' | 'start'; readonly now: number }
  | { readonly kind: 'adopt'; readonly talk: Talk };

/** How many slides a deck has, and how many steps each; 0 for one that stands there at once. */
export interface Shape {
  readonly count: number;
  readonly stepsOf: (slide: number) => number;
  /** Whether the steps of a slide are pages, read from the first on. */
  readonly isPaged: (slide: number) => boolean;
}

/** How many places of the trail are kept. */
const LONGEST_TRAIL = 50;

/** How a window begins: that of the audience with 0, another with less, as it knows nothing yet. */
export const startOf = (slide: number, play: Talk['play'], { count, now }: { readonly count: number; readonly now: number }): Talk => ({
  count,
  slide,
  step: 0,
  blank: null,
  trail: [],
  play,
  timer: { before: 0, since: now },
  minutes: null,
  zoom: null,
});

/** How long the talk has been timed, in milliseconds. */
export const elapsedMs = ({ timer }: Talk, now: number): number => timer.before + (timer.since === null ? 0 : Math.max(0, now - timer.since));

const at = (talk: Talk, place: Place): Talk => ({ ...talk, slide: place.slide, step: place.step, zoom: null });

const within = (slide: number, { count }: Shape): number => Math.max(0, Math.min(count - 1, slide));

function forward(talk: Talk, shape: Shape): Talk {
  if (talk.step < shape.stepsOf(talk.slide)) return at(talk, { slide: talk.slide, step: talk.step + 1 });
  return talk.slide + 1 < shape.count ? at(talk, { slide: talk.slide + 1, step: 0 }) : talk;
}

function backward(talk: Talk, shape: Shape): Talk {
  const shown = Math.min(talk.step, shape.stepsOf(talk.slide));
  if (shown > 0) return at(talk, { slide: talk.slide, step: shown - 1 });
  return talk.slide > 0 ? at(talk, { slide: talk.slide - 1, step: EVERY_STEP }) : talk;
}

function jump(talk: Talk, slide: number, { isPaged }: Shape): Talk {
  if (slide === talk.slide) return talk;
  const { step } = talk;
  return { ...at(talk, { slide, step: isPaged(slide) ? 0 : EVERY_STEP }), trail: [...talk.trail, { slide: talk.slide, step }].slice(-LONGEST_TRAIL) };
}

function goBack(talk: Talk, shape: Shape): Talk {
  const place = talk.trail.at(-1);
  return place === undefined ? backward(talk, shape) : { ...at(talk, place), trail: talk.trail.slice(0, -1) };
}

/** A show that goes on by itself begins again after its end. */
function tick(talk: Talk, shape: Shape): Talk {
  const next = forward(talk, shape);
  return next === talk ? at(talk, { slide: 0, step: 0 }) : next;
}

function timed(talk: Talk, now: number): Talk {
  const { since } = talk.timer;
  return { ...talk, timer: since === null ? { ...talk.timer, since: now } : { before: elapsedMs(talk, now), since: null } };
}

function changed(talk: Talk, action: Exclude<TalkAction, { readonly kind: 'adopt' }>, shape: Shape): Talk {
  switch (action.kind) {
    case 'next':
      return forward(talk, shape);
    case 'previous':
      return backward(talk, shape);
    case 'return':
      return goBack(talk, shape);
    case 'first':
      return at(talk, { slide: 0, step: 0 });
    case 'last':
      return at(talk, { slide: shape.count - 1, step: EVERY_STEP });
    case 'go':
      return at(talk, { slide: within(action.slide, shape), step: 0 });
    case 'jump':
      return jump(talk, within(action.slide, shape), shape);
    case 'start':
      return { ...at(talk, { slide: 0, step: 0 }), trail: [], timer: { before: 0, since: action.now } };
    case 'tick':
      return talk.play === 'playing' ? tick(talk, shape) : talk;
    case 'play':
      return { ...talk, play: talk.play === 'playing' ? 'off' : 'playing' };
    case 'resume':
      return { ...talk, play: talk.play === 'paused' ? 'playing' : talk.play };
    case 'interrupt':
      return talk.play === 'playing' ? { ...talk, play: 'paused' } : talk;
    case 'blank':
      return { ...talk, blank: talk.blank === action.blank ? null : action.blank };
    case 'unblank':
      return { ...talk, blank: null };
    case 'minutes':
      return { ...talk, minutes: action.minutes };
    case 'zoom':
      return { ...talk, zoom: talk.zoom === null ? action.at : null };
    case 'timer':
      return timed(talk, action.now);
    case 'reset-timer':
      return { ...talk, timer: { before: 0, since: talk.timer.since === null ? null : action.now } };
  }
}

const moves: ReadonlySet<TalkAction['kind']> = new Set<TalkAction['kind']>(['next', 'previous', 'return', 'first', 'last', 'go', 'jump', 'start', 'resume']);

/** A window in which nothing has happened yet learns from any other. */
const isNewer = (other: Talk, talk: Talk): boolean => other.count > talk.count || (talk.count === 0 && other.count === 0);

/**
 * What comes of an action; the same object where nothing does. A dark screen first lights up again: nobody turns pages
 * that are not seen.
 */
export function act(talk: Talk, action: TalkAction, shape: Shape): Talk {
  if (action.kind === 'adopt') return isNewer(action.talk, talk) ? { ...action.talk, slide: within(action.talk.slide, shape) } : talk;
  const next = talk.blank !== null && moves.has(action.kind) ? { ...talk, blank: null } : changed(talk, action, shape);
  return next === talk ? talk : { ...next, count: talk.count + 1 };
}

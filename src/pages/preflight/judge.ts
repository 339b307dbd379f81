import type { Catalogue } from '../../domain/catalogue';
import { fill } from '../../i18n/fill';
import { formatAge, formatDate, formatDateTime, formatNumber } from '../../i18n/format';
import { formatDuration } from '../../i18n/time-of-talk';
import type { PreflightWords } from '../../i18n/messages/preflight';
import type { Speech } from '../../i18n/words';
import { type Check, type CheckId, checkIds } from './checks';
import type { Level } from './levels';
import { ratioOf } from './ratio';
import type { ClickerButton, Room, TalkState, Tried } from './room';

interface Situation {
  readonly room: Room;
  readonly tried: Tried;
  /** Null when there is no talk. */
  readonly talk: TalkState | null;
  readonly catalogue: Pick<Catalogue, 'revision' | 'updated'>;
  readonly speech: Speech;
  readonly w: PreflightWords;
}

type Verdict = readonly [level: Level, found: string, todo: string];

const MEGABYTE = 1_000_000;
const GIGABYTE = 1000 * MEGABYTE;
const LEAST_FREE = 50 * MEGABYTE;
/** Of the shorter side, for text of a thirtieth of it to be read. */
const LEAST_PIXELS = 720;
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** A little more than a quarter of a year, at which figures of reform are published. */
const OLD_DAYS = 120;

const listed = (numbers: readonly number[]): string => numbers.join(', ');

function figures({ talk, w: { figures: w } }: Situation): Verdict {
  if (talk === null) return ['look', w.none, w.noneTodo];
  if (talk.failed.length > 0) return ['bad', fill(w.failed, { list: listed(talk.failed) }), w.failedTodo];
  if (talk.isReading) return ['look', w.reading, ''];
  if (talk.changed !== null) return ['look', talk.changed.told, w.changedTodo];
  if (talk.empty.length > 0) return ['look', fill(w.empty, { list: listed(talk.empty) }), w.emptyTodo];
  return ['good', w.good, ''];
}

function offline({ room, w: { offline: w } }: Situation): Verdict {
  const found = w[room.offline];
  if (room.offline === 'disk' || room.offline === 'ready') return ['good', found, ''];
  if (!room.online) return ['bad', fill(w.lost, { found }), w.lostTodo];
  return ['look', found, { partly: w.reloadTodo, 'not-yet': w.reloadTodo, api: w.apiTodo, never: w.neverTodo }[room.offline]];
}

function font({ room, w: { font: w } }: Situation): Verdict {
  if (room.missing.length > 0) return ['bad', fill(w.missing, { letters: room.missing.join(' ') }), w.missingTodo];
  return room.font === 'own' ? ['good', w.own, ''] : ['look', w.other, w.otherTodo];
}

function screen({ room, w: { screen: w } }: Situation): Verdict {
  const { width, height } = room.screen;
  const ratio = ratioOf(room.screen);
  const size = { width: String(width), height: String(height) };
  const found = ratio === null ? fill(w.oddRatio, size) : fill(w.found, { ...size, ratio });
  if (Math.min(width, height) < LEAST_PIXELS) return ['look', found, w.smallTodo];
  return ratio === null ? ['look', found, w.oddTodo] : ['good', found, w.todo];
}

const fullscreen = ({ room, w: { fullscreen: w } }: Situation): Verdict => (room.canFullscreen ? ['good', w.good, ''] : ['look', w.bad, w.todo]);

function secondWindow({ room: { severalScreens }, tried, w: { window: w } }: Situation): Verdict {
  const screens = severalScreens === null ? w.unknown : severalScreens ? w.several : w.single;
  const single = severalScreens === false ? ` ${w.singleTodo}` : '';
  if (tried.window === 'blocked') return ['look', `${w.blocked} ${screens}`, w.blockedTodo + single];
  if (tried.window === 'opened') return ['good', `${w.opened} ${screens}`, w.openedTodo + single];
  return ['untried', screens, w.todo + single];
}

const order: readonly ClickerButton[] = ['next', 'previous', 'black', 'start'];

function clicker({ tried, w: { clicker: w } }: Situation): Verdict {
  if (tried.clicker.size === 0) return ['untried', w.none, w.noneTodo];
  const list = order.filter((button) => tried.clicker.has(button)).map((button) => w.buttons[button]);
  const found = fill(w.seen, { list: list.join(', ') });
  return tried.clicker.has('next') && tried.clicker.has('previous') ? ['good', found, ''] : ['untried', found, w.halfTodo];
}

const quiet = ({ tried, w: { quiet: w } }: Situation): Verdict => (tried.isQuiet ? ['good', w.done, ''] : ['untried', w.found, w.todo]);

function awake({ room, w: { awake: w } }: Situation): Verdict {
  if (!room.staysAwake) return ['look', w.bad, room.onBattery === true ? `${w.badTodo} ${w.batteryTodo}` : w.badTodo];
  return room.onBattery === true ? ['look', `${w.good} ${w.battery}`, w.batteryTodo] : ['good', w.good, ''];
}

function sizeOf(bytes: number, { speech: { language }, w: { storage: w } }: Situation): string {
  const [unit, form] = bytes < GIGABYTE ? ([MEGABYTE, w.megabytes] as const) : ([GIGABYTE, w.gigabytes] as const);
  return fill(form, { count: formatNumber(Math.floor(bytes / unit), { digits: 0, language }) });
}

function storage(situation: Situation): Verdict {
  const { room: { keeps, freeBytes }, w: { storage: w } } = situation;
  if (!keeps) return ['look', w.blocked, w.blockedTodo];
  if (freeBytes === null) return ['good', w.good, ''];
  const size = sizeOf(freeBytes, situation);
  return freeBytes < LEAST_FREE ? ['look', fill(w.full, { size }), w.fullTodo] : ['good', fill(w.room, { size }), ''];
}

function revision({ room, catalogue, speech, w: { revision: w } }: Situation): Verdict {
  const ageMs = room.at - Date.parse(catalogue.updated);
  const values = {
    revision: catalogue.revision,
    date: formatDate(catalogue.updated, speech.language),
    age: formatAge(ageMs, speech.language, speech.words),
  };
  return ageMs > OLD_DAYS * DAY_MS ? ['look', fill(w.old, values), w.oldTodo] : ['good', fill(w.found, values), ''];
}

function clock({ room: { at, behindMs }, catalogue, speech: { language }, w: { clock: w } }: Situation): Verdict {
  const time = formatDateTime(at, language);
  // Where the day begins earlier than at Greenwich, an update may bear tomorrow's date.
  if (at < Date.parse(catalogue.updated) - DAY_MS) return ['look', fill(w.before, { time }), w.offTodo];
  if (behindMs === null) return ['good', fill(w.alone, { time }), w.aloneTodo];
  if (Math.abs(behindMs) < MINUTE_MS) return ['good', fill(w.good, { time }), ''];
  return ['look', fill(w.off, { time, off: formatDuration(Math.abs(behindMs)) }), w.offTodo];
}

const rows: Readonly<Record<CheckId, (situation: Situation) => Verdict>> = {
  figures,
  offline,
  font,
  screen,
  fullscreen,
  window: secondWindow,
  clicker,
  quiet,
  awake,
  storage,
  revision,
  clock,
};

/** One row about a room, in words. */
const check = (id: CheckId, situation: Situation): Check => {
  const [level, found, todo] = rows[id](situation);
  return { id, level, found, todo };
};

/** Every row about a room, in words. */
export const judge = (situation: Situation): readonly Check[] => checkIds.map((id) => check(id, situation));

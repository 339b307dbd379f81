import { describe, expect, it } from 'vitest';
import { preflightWords } from '../../i18n/messages/preflight';
import { vi } from '../../i18n/messages/vi';
import { type CheckId, worstFirst } from './checks';
import { judge } from './judge';
import { type Room, type TalkState, type Tried, untried } from './room';
import { roomOf, talkOf } from './room.fixture';
import { verdictOf } from './verdict';

const w = preflightWords.vi;
const ready: Tried = { window: 'opened', clicker: new Set(['next', 'previous']), isQuiet: true };
const checks = (room: Partial<Room> = {}, tried: Tried = ready, talk: TalkState | null = talkOf()) =>
  judge({ room: roomOf(room), tried, talk, catalogue: { revision: 'c0ffee00', updated: '2026-11-20' }, speech: { language: 'vi', words: vi }, w });
const row = (id: CheckId, ...about: Parameters<typeof checks>) => checks(...about).find((check) => check.id === id);
const verdict = (...about: Parameters<typeof checks>) => verdictOf(checks(...about), w, 'vi');

describe('the verdict', () => {
  it('is good only when every row is', () => {
    expect(verdict()).toEqual({ level: 'good', text: w.good });
    expect(new Set(checks().map(({ level }) => level))).toEqual(new Set(['good']));
  });

  it('counts what deserves a look and what was not tried', () => {
    expect(verdict({ keeps: false }, untried)).toEqual({ level: 'look', text: 'Trình chiếu được. Nên xem lại 1 mục. Còn 3 mục chưa thử.' });
  });

  it('is bad as soon as one thing stops the talk, and speaks of that alone', () => {
    expect(verdict({ offline: 'not-yet', online: false, keeps: false }, untried)).toEqual({ level: 'bad', text: 'Chưa nên bắt đầu: 1 mục phải sửa trước.' });
  });
});

describe('the rows', () => {
  it('stand with the worst first', () => {
    const rows = worstFirst(checks({ missing: ['Ữ'], onBattery: true }, untried));
    expect(rows.map(({ level }) => level).slice(0, 5)).toEqual(['bad', 'look', 'untried', 'untried', 'untried']);
    expect(rows[0]?.id).toBe('font');
  });

  it('keep their place while they are tried', () => {
    const place = (tried: Tried) => worstFirst(checks({ onBattery: true }, tried)).map(({ id }) => id);
    expect(place(ready)).toEqual(place(untried));
    expect(place({ ...untried, window: 'blocked' })).toEqual(place(untried));
  });

  it('say what to do wherever not all is well', () => {
    const all = [
      ...checks({ offline: 'partly', font: 'other', canFullscreen: false, keeps: false, staysAwake: false, onBattery: true, behindMs: 180_000 }, untried, talkOf({ empty: [2] })),
      ...checks({ offline: 'never', screen: { width: 800, height: 600 }, freeBytes: 1, at: Date.parse('2027-11-23') }, { ...ready, window: 'blocked' }, null),
      ...checks({ offline: 'api', online: false, missing: ['Ữ'], at: Date.parse('2026-01-01') }, untried, talkOf({ failed: [1] })),
    ];
    expect(all.filter(({ level, todo }) => level !== 'good' && todo === '')).toEqual([]);
  });
});

describe('each row', () => {
  it('names the slides whose figures are not there', () => {
    expect(row('figures', {}, ready, talkOf({ failed: [3, 7] }))).toMatchObject({ level: 'bad', found: 'Không đọc được số liệu của trang 3, 7.' });
    expect(row('figures', {}, ready, talkOf({ empty: [3] }))).toMatchObject({ level: 'look' });
    expect(row('figures', {}, ready, talkOf({ changed: { told: '2 số đã đổi', changes: { changes: [], unknown: [] } } }))).toMatchObject({ level: 'look', found: '2 số đã đổi', todo: w.figures.changedTodo });
    expect(row('figures', {}, ready, null)).toMatchObject({ level: 'look', found: w.figures.none });
  });

  it.each([
    ['disk', false, 'good'],
    ['ready', false, 'good'],
    ['partly', true, 'look'],
    ['partly', false, 'bad'],
    ['api', true, 'look'],
    ['not-yet', true, 'look'],
    ['never', false, 'bad'],
  ] as const)('finds a page that is kept as “%s”, with a network: %s, %s', (offline, online, level) => {
    expect(row('offline', { offline, online })?.level).toBe(level);
  });

  it('measures the screen, and thinks little of few points and strange shapes', () => {
    expect(row('screen')).toMatchObject({ level: 'good', found: '1920 × 1080 điểm ảnh, tỉ lệ 16:9.' });
    expect(row('screen', { screen: { width: 1024, height: 768 } })).toMatchObject({ level: 'good', found: '1024 × 768 điểm ảnh, tỉ lệ 4:3.' });
    expect(row('screen', { screen: { width: 800, height: 600 } })?.level).toBe('look');
    expect(row('screen', { screen: { width: 3000, height: 1000 } })?.todo).toBe(w.screen.oddTodo);
  });

  it('wants a clicker to go both ways', () => {
    const seen = (...buttons: readonly ('next' | 'previous' | 'black')[]) => row('clicker', {}, { ...untried, clicker: new Set(buttons) });
    expect(seen('next', 'black')).toMatchObject({ level: 'untried', found: 'Đã nhận: tới, tắt màn hình.' });
    expect(seen('previous', 'next')).toMatchObject({ level: 'good', found: 'Đã nhận: tới, lui.' });
  });

  it('tells a blocked window what will happen instead', () => {
    expect(row('window', {}, { ...ready, window: 'blocked' })).toMatchObject({ level: 'look', todo: w.window.blockedTodo });
    expect(row('window', { severalScreens: false }, untried)?.todo).toContain(w.window.singleTodo);
  });

  it('wants the machine awake and plugged in', () => {
    expect(row('awake', { onBattery: true })).toMatchObject({ level: 'look', todo: w.awake.batteryTodo });
    expect(row('awake', { onBattery: null })?.level).toBe('good');
    expect(row('awake', { staysAwake: false, onBattery: true })?.todo).toBe(`${w.awake.badTodo} ${w.awake.batteryTodo}`);
  });

  it('measures the room left in round numbers', () => {
    expect(row('storage')?.found).toBe('Được phép lưu, còn 5 GB.');
    expect(row('storage', { freeBytes: 12_400_000 })).toMatchObject({ level: 'look', found: 'Chỉ còn 12 MB cho trang này.' });
    expect(row('storage', { freeBytes: null })?.found).toBe(w.storage.good);
  });

  it('tells the age of the figures', () => {
    expect(row('revision')?.found).toBe('Bản c0ffee00, cập nhật 20/11/2026 (3 ngày trước).');
    expect(row('revision', { at: Date.parse('2027-05-01') })?.level).toBe('look');
  });

  it('compares the clock with that of the server, else with the figures', () => {
    expect(row('clock')?.found).toBe('Bây giờ là 23/11/2026, 15:00, khớp với máy chủ.');
    expect(row('clock', { behindMs: -185_000 })).toMatchObject({ level: 'look', found: 'Đồng hồ của máy là 23/11/2026, 15:00, lệch 03:05 so với máy chủ.' });
    expect(row('clock', { behindMs: null })).toMatchObject({ level: 'good', todo: w.clock.aloneTodo });
    expect(row('clock', { at: Date.parse('2026-11-18'), behindMs: null })?.level).toBe('look');
  });
});

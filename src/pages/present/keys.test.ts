// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { type Command, commandOf } from './keys';

afterEach(() => document.body.replaceChildren());

interface Around {
  readonly html?: string;
  readonly typed?: string;
  readonly play?: 'off' | 'playing' | 'paused';
}

function pressed(init: KeyboardEventInit, { html = '<p id="at">chữ</p>', typed = '', play = 'off' }: Around = {}): Command | null {
  document.body.append(document.createRange().createContextualFragment(html));
  let answer: Command | null = null;
  document.addEventListener('keydown', (event) => (answer = commandOf(event, { play }, typed)), { once: true });
  document.querySelector('#at')?.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }));
  return answer;
}

describe('the keys of a talk', () => {
  it.each([
    [['ArrowRight', 'ArrowDown', ' ', 'Enter', 'PageDown', 'n', 'N'], 'next'],
    [['ArrowLeft', 'ArrowUp', 'PageUp', 'p', 'P'], 'previous'],
    [['Backspace'], 'return'],
    [['Home'], 'first'],
    [['End'], 'last'],
    [['b', 'B', '.', 'v', '/', ';'], 'black'],
    [['w', ','], 'white'],
    [['c', 'C'], 'calibration'],
    [['g'], 'search'],
    [['o'], 'overview'],
    [['f'], 'fullscreen'],
    [['F5'], 'start'],
    [['Escape'], 'escape'],
    [['a'], 'autoplay'],
    [['s'], 'speaker'],
    [['t'], 'timer'],
    [['i'], 'passport'],
    [['l'], 'pointer'],
    [['z'], 'zoom'],
    [['?'], 'help'],
  ] as const)('%j mean %s', (keys, command) => {
    expect(keys.map((key) => pressed({ key }))).toEqual(keys.map(() => command));
  });

  it('have another meaning with Shift', () => {
    expect([' ', 'T', 'F5'].map((key) => pressed({ key, shiftKey: true }))).toEqual(['previous', 'reset-timer', 'resume-here']);
  });

  it('gather digits until Enter', () => {
    expect(pressed({ key: '1' })).toEqual({ digit: '1' });
    expect(pressed({ key: 'Enter' }, { typed: '12' })).toBe('jump-typed');
  });

  it('let the space bar go on with a show that rests', () => {
    expect(pressed({ key: ' ' }, { play: 'paused' })).toBe('resume');
  });

  it('are known by their place while a Vietnamese input method keeps them to itself', () => {
    expect(pressed({ key: 'Process', code: 'KeyB' })).toBe('black');
    expect(pressed({ key: 'Process', code: 'Space' })).toBe('next');
  });

  it.each([{ ctrlKey: true }, { altKey: true }, { metaKey: true }, { isComposing: true }])('are left alone with %j', (with_) => {
    expect(pressed({ key: 'b', ...with_ })).toBeNull();
  });

  it.each(['<input id="at">', '<dialog open><button id="at">Đóng</button></dialog>'])('are letters like any other in %s', (html) => {
    expect(pressed({ key: 'b' }, { html })).toBeNull();
  });

  it('press the button that has the focus, and turn no page', () => {
    expect([' ', 'Enter'].map((key) => pressed({ key }, { html: '<button id="at">39</button>' }))).toEqual([null, null]);
    document.body.replaceChildren();
    expect(pressed({ key: 'ArrowRight' }, { html: '<button id="at">39</button>' })).toBe('next');
  });
});

// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { isCharacter, isPlainKey, isSearchKey, undoKey } from './shortcut';

afterEach(() => document.body.replaceChildren());

function pressed(init: KeyboardEventInit, html = '<p id="at">chữ</p>'): boolean {
  document.body.append(document.createRange().createContextualFragment(html));
  let answer = false;
  document.addEventListener('keydown', (event) => (answer = isSearchKey(event)), { once: true });
  document.querySelector('#at')?.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }));
  return answer;
}

describe('the key of the search', () => {
  it('is the slash, wherever the keyboard has it', () => {
    expect(pressed({ key: '/', code: 'Slash' })).toBe(true);
    expect(pressed({ key: '/', code: 'Digit7', shiftKey: true })).toBe(true);
  });

  it('is known by its place while a Vietnamese input method keeps the key to itself', () => {
    expect(pressed({ key: 'Process', code: 'Slash' })).toBe(true);
    expect(pressed({ key: 'Process', code: 'KeyA' })).toBe(false);
  });

  it.each([{ ctrlKey: true }, { altKey: true }, { metaKey: true }, { isComposing: true }])('is left alone with %j', (with_) => {
    expect(pressed({ key: '/', code: 'Slash', ...with_ })).toBe(false);
  });

  it.each([
    '<input id="at">',
    '<textarea id="at"></textarea>',
    '<select id="at"></select>',
    '<div contenteditable="true"><b id="at">chữ</b></div>',
    '<dialog open><button id="at">Đóng</button></dialog>',
  ])('is a letter like any other in %s', (html) => {
    expect(pressed({ key: '/', code: 'Slash' }, html)).toBe(false);
  });

  it('gives way to whoever took the key first', () => {
    const event = new KeyboardEvent('keydown', { key: '/', cancelable: true });
    event.preventDefault();
    expect(isSearchKey(event)).toBe(false);
  });
});

describe('keys of one character, switched off', () => {
  afterEach(() => delete document.documentElement.dataset['letterKeys']);
  const asked = (init: KeyboardEventInit): boolean => {
    const event = new KeyboardEvent('keydown', init);
    return isPlainKey(event, event.key.toLowerCase());
  };
  const characters = [{ key: 'p' }, { key: '/' }, { key: '5' }, { key: 'Process', code: 'KeyB' }];
  const named = [{ key: 'PageDown' }, { key: ' ' }, { key: 'F5' }, { key: 'Escape' }, { key: 'Process', code: 'Space' }];

  it('do nothing, while named keys and the space bar do what they did', () => {
    expect([...characters, ...named].map(asked)).not.toContain(false);
    document.documentElement.dataset['letterKeys'] = 'off';
    expect(characters.map(asked)).not.toContain(true);
    expect(named.map(asked)).not.toContain(false);
    expect(pressed({ key: '/', code: 'Slash' })).toBe(false);
    expect(pressed({ key: 'Process', code: 'Slash' })).toBe(false);
  });

  it('leave what Ctrl does with a letter alone', () => {
    document.documentElement.dataset['letterKeys'] = 'off';
    expect(undoKey(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true }))).toBe('undo');
  });

  it.each([['P', true], ['Shift + T', true], ['?', true], ['→', false], ['F5', false], ['Shift + F5', false], ['Esc', false]])('are known as they are printed: %s', (printed, is) => {
    expect(isCharacter(printed)).toBe(is);
  });
});

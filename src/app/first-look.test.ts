// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { firstLook } from './first-look';

const settings = '{"language":"vi"}';
const page = document.documentElement;

const parsed = (html: string): HTMLElement => new DOMParser().parseFromString(html, 'text/html').body;

function lookAt(hash: string, { prefers = '' }: { readonly prefers?: string } = {}): void {
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: prefers !== '' && query.includes(prefers) }));
  location.hash = hash;
  firstLook({ language: 'vi', settings });
}

beforeEach(() => {
  localStorage.clear();
  delete page.dataset['first'];
  delete page.dataset['theme'];
});

describe('before anything is painted', () => {
  it.each(['', '#', '#/', '#/vi', '#/vi/', '#/vi/?theme=light'])('“%s” is the overview of the settings', (hash) => {
    lookAt(hash);
    expect(page.dataset['first']).toBe('vi');
    expect(page.lang).toBe('vi');
  });

  it('“#/en/” is the overview in English', () => {
    lookAt('#/en/');
    expect(page.dataset['first']).toBe('en');
    expect(page.lang).toBe('en');
  });

  it.each(['#/vi/one-stop', '#/vi/?org=ha-tinh', '#/vi/?m=present', '#/fr/', '#/vi/?theme=pink', '#main'])('“%s” is something else', (hash) => {
    lookAt(hash);
    expect(page.dataset['first']).toBe('none');
  });

  it('settings that were others at the last visit are not those of the view', () => {
    localStorage.setItem('saola-settings', '{"language":"en"}');
    lookAt('');
    expect(page.dataset['first']).toBe('none');
  });

  it('the theme is that of the address, else the chosen one, else that of the device', () => {
    lookAt('#/vi/', { prefers: 'color-scheme: dark' });
    expect(page.dataset['theme']).toBe('dark');
    localStorage.setItem('saola-preferences', JSON.stringify({ state: { theme: 'contrast' }, version: 1 }));
    lookAt('#/vi/', { prefers: 'color-scheme: dark' });
    expect(page.dataset['theme']).toBe('contrast');
    lookAt('#/vi/?theme=light');
    expect(page.dataset['theme']).toBe('light');
  });

  it('what is pressed in the view is remembered, the last of it', () => {
    document.body = parsed('<div id="first"><button id="a">a</button><details><summary id="b">b</summary></details></div><button id="c">c</button>');
    lookAt('');
    for (const id of ['a', 'b', 'c']) document.getElementById(id)?.click();
    expect([...document.querySelectorAll('[data-pressed]')].map(({ id }) => id)).toEqual(['b']);
  });
});

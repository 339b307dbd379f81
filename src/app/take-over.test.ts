// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { heedSettings, takeOver } from './take-over';

const page = document.documentElement;
const still = '<main data-page="overview"><button>39</button><button>138</button></main>';

/** jsdom lays nothing out, so everything has a place. */
Element.prototype.getClientRects = () => [new DOMRect(0, 0, 1, 1)] as unknown as DOMRectList;

const parsed = (html: string): HTMLElement => new DOMParser().parseFromString(html, 'text/html').body;

const fill = (root: HTMLElement, html: string): void => root.replaceChildren(...parsed(html).childNodes);

function begin(): { readonly first: HTMLElement; readonly root: HTMLElement } {
  document.body = parsed(`<div id="first" data-settings="{}">${still}</div><div id="root"></div>`);
  const [first, root] = [document.getElementById('first'), document.getElementById('root')];
  if (first === null || root === null) throw new Error('There is no page');
  page.dataset['first'] = 'vi';
  takeOver(first, root);
  return { first, root };
}

const drawn = `${still.replace('</main>', '<figure></figure></main>')}`;

beforeEach(() => localStorage.clear());

describe('the page', () => {
  it('takes the place of the first view when everything is drawn, and not before', async () => {
    const { first, root } = begin();
    fill(root, `<main data-page="overview"><figure></figure><div aria-busy="true"></div></main>`);
    await Promise.resolve();
    expect(first.isConnected).toBe(true);
    root.querySelector('[aria-busy]')?.remove();
    await vi.waitFor(() => expect(first.isConnected).toBe(false));
    expect(page.dataset['first']).toBeUndefined();
  });

  it('takes it where there is nothing to draw', async () => {
    const { first, root } = begin();
    fill(root, '<main data-page="overview"><section class="nothing"></section></main>');
    await vi.waitFor(() => expect(first.isConnected).toBe(false));
  });

  it('takes it when something failed, so that it is told', async () => {
    const { first, root } = begin();
    fill(root, '<main data-page="overview"><div class="panel-failed"></div></main>');
    await vi.waitFor(() => expect(first.isConnected).toBe(false));
  });

  it('takes it at once when another address is asked for', async () => {
    const { first } = begin();
    page.dataset['first'] = 'none';
    await vi.waitFor(() => expect(first.isConnected).toBe(false));
  });

  it('does what was pressed meanwhile, and keeps the focus', async () => {
    const { first, root } = begin();
    const [held, pressed] = first.querySelectorAll('button');
    held?.focus();
    pressed?.setAttribute('data-pressed', '');
    const clicks: string[] = [];
    root.addEventListener('click', ({ target }) => void (target instanceof Element && clicks.push(target.textContent)));
    fill(root, drawn);
    await vi.waitFor(() => expect(clicks).toEqual(['138']));
    expect(document.activeElement?.textContent).toBe('39');
    expect(root.contains(document.activeElement)).toBe(true);
  });

  it('presses nothing else when it shows other figures than the first view', async () => {
    const { first, root } = begin();
    first.querySelector('button')?.setAttribute('data-pressed', '');
    const clicks: string[] = [];
    root.addEventListener('click', () => void clicks.push('click'));
    fill(root, drawn.replace('39', '40'));
    await vi.waitFor(() => expect(first.isConnected).toBe(false));
    expect(clicks).toEqual([]);
  });
});

describe('settings', () => {
  it('other than those of the view hide it, and are known at the next visit', () => {
    const { first } = begin();
    heedSettings(first, '{}');
    expect(page.dataset['first']).toBe('vi');
    heedSettings(first, '{"organisation":"ha-tinh"}');
    expect(page.dataset['first']).toBe('none');
    expect(localStorage.getItem('saola-settings')).toBe('{"organisation":"ha-tinh"}');
  });
});

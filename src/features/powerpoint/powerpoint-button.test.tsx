// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { strFromU8, unzipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import { inBrowser, renderPart } from '../../../mocks/render';
import type { Exhibit, NoExhibit } from '../../charts/exhibit';
import { ExhibitsProvider } from '../../charts/exhibits-context';
import type { Deck } from '../../domain/deck';
import { fill } from '../../i18n/fill';
import { powerpointWords } from '../../i18n/messages/powerpoint';
import { catalogue, exhibit, slide } from './exhibit.fixture';
import { PowerPointButton } from './powerpoint-button';

inBrowser();

const w = powerpointWords.vi;
const saved: Blob[] = [];
const names: string[] = [];

beforeEach(() => {
  saved.length = 0;
  names.length = 0;
  Object.assign(URL, { createObjectURL: (blob: Blob) => `blob:${saved.push(blob)}`, revokeObjectURL: () => undefined });
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    names.push(this.download);
  };
});

const deck: Deck = {
  id: '/vi/one-stop?org=ht',
  title: 'Một cửa',
  language: 'vi',
  organisation: 'ht',
  slides: [slide({ id: 'a', kind: 'title', address: null }), slide({ id: 'b' }), slide({ id: 'c', address: '/vi/one-stop?i=os-2' })],
  pinned: null,
};

async function pressed(read: (address: string) => Promise<Exhibit | NoExhibit>) {
  const exhibits = { read, deckOf: () => Promise.reject(new RangeError('No talk is asked for here')) };
  const { user } = await renderPart(
    <ExhibitsProvider exhibits={exhibits}>
      <PowerPointButton deck={deck} catalogue={catalogue} />
    </ExhibitsProvider>,
  );
  await user.click(screen.getByRole('button', { name: w.button }));
  return user;
}

const state = (text: string) => screen.findByText(text, undefined, { timeout: 20_000 });

describe('the button that writes a PowerPoint file', () => {
  it('saves a talk under its title and the revision of the figures', async () => {
    await pressed(() => Promise.resolve(exhibit()));
    await state(fill(w.saved, { name: 'saola-mot-cua-4f2a91c.pptx' }));
    expect(names).toEqual(['saola-mot-cua-4f2a91c.pptx']);
    const files = unzipSync(new Uint8Array(await saved[0]!.arrayBuffer()));
    expect(Object.keys(files).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))).toHaveLength(3);
    expect(strFromU8(files['docProps/core.xml'] ?? new Uint8Array())).toContain('Một cửa');
  });

  it('says how far it has read', async () => {
    const waiting: ((shown: NoExhibit) => void)[] = [];
    await pressed(() => new Promise((resolve) => waiting.push(resolve)));
    await state(fill(w.reading, { done: '0', count: '2' }));
    expect(screen.getByRole('button', { name: w.button }).getAttribute('aria-disabled')).toBe('true');
    waiting[0]?.('no-figures');
    await state(fill(w.reading, { done: '1', count: '2' }));
  });

  it('writes no file without figures that did not arrive, and names their slide', async () => {
    await pressed((address) => Promise.resolve(address.includes('os-2') ? 'failed' : exhibit()));
    await state(fill(w.unread, { slides: '3' }));
    expect(saved).toEqual([]);
  });

  it('says what went wrong, and can be pressed again', async () => {
    let fails = true;
    const user = await pressed(() => (fails ? Promise.reject(new Error('hỏng.')) : Promise.resolve(exhibit())));
    await state(fill(w.failed, { reason: 'hỏng.' }));
    fails = false;
    await user.click(screen.getByRole('button', { name: w.button }));
    await state(fill(w.saved, { name: 'saola-mot-cua-4f2a91c.pptx' }));
  });
});

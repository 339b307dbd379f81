// @vitest-environment jsdom
import { act, render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { inBrowser } from '../../mocks/render';
import type { Exhibits, NoExhibit } from './exhibit';
import { ExhibitsProvider, useExhibits } from './exhibits-context';

inBrowser();

/** Addresses whose answers come when they are given. */
function waitingExhibits() {
  const waiting = new Map<string, (shown: NoExhibit) => void>();
  const exhibits: Exhibits = {
    read: (address) => new Promise((resolve) => waiting.set(address, resolve)),
    deckOf: () => Promise.reject(new RangeError('No talk is asked for here')),
  };
  const give = (address: string, shown: NoExhibit) => act(async () => waiting.get(address)?.(shown));
  return { exhibits, give, asked: waiting };
}

function Shown({ addresses }: { readonly addresses: readonly (string | null)[] }) {
  return <p>{useExhibits(addresses).map(String).join(' ')}</p>;
}

describe('exhibits below their provider', () => {
  it('stand in the order asked for, each as soon as it is read', async () => {
    const { exhibits, give } = waitingExhibits();
    const { container } = render(<ExhibitsProvider exhibits={exhibits}><Shown addresses={['/vi/a', null, '/vi/b']} /></ExhibitsProvider>);
    expect(container.textContent).toBe('null null null');
    await give('/vi/b', 'unknown');
    expect(container.textContent).toBe('null null unknown');
    await give('/vi/a', 'no-figures');
    expect(container.textContent).toBe('no-figures null unknown');
  });

  it('that were read stand there at once when they are shown again', async () => {
    const { exhibits, give } = waitingExhibits();
    const page = (addresses: readonly string[]) => <ExhibitsProvider exhibits={exhibits}><Shown addresses={addresses} /></ExhibitsProvider>;
    const { container, rerender } = render(page(['/vi/a']));
    await give('/vi/a', 'unknown');
    rerender(page(['/vi/b']));
    expect(container.textContent).toBe('null');
    rerender(page(['/vi/a']));
    expect(container.textContent).toBe('unknown');
  });

  it('are none of other exhibits, such as those of another language', async () => {
    const [first, second] = [waitingExhibits(), waitingExhibits()];
    const page = (exhibits: Exhibits) => <ExhibitsProvider exhibits={exhibits}><Shown addresses={['/vi/a']} /></ExhibitsProvider>;
    const { container, rerender } = render(page(first.exhibits));
    await first.give('/vi/a', 'unknown');
    rerender(page(second.exhibits));
    expect([container.textContent, [...second.asked.keys()]]).toEqual(['null', ['/vi/a']]);
  });
});

import { lazy, type ReactNode, Suspense, useCallback, useEffect, useState } from 'react';
import type { Catalogue } from '../domain/catalogue';
import { useRouter, writeAddress } from '../ui/address';
import { type AddToDeck, DeckAdder } from '../ui/deck-adder';
import { isPlainKey } from '../ui/shortcut';
import type { Asked } from './deck-notice';

const DeckNotice = lazy(async () => ({ default: (await import('./deck-notice')).DeckNotice }));

interface Props {
  readonly catalogue: Catalogue;
  /** Id of the organisation of the settings. */
  readonly home: string;
  /** Whether this page has figures. */
  readonly isOn: boolean;
  readonly children: ReactNode;
}

/** The chart that has the focus, or else the pointer over it; null where neither is in one. */
const chartAtHand = (): Element | null => document.activeElement?.closest('[data-chart]') ?? document.querySelector('[data-chart]:hover');

/** Lets charts, questions and the page below it be added to a deck; D adds the chart at hand, or else the page. */
export function DeckAdding({ catalogue, home, isOn, children }: Props) {
  const { address } = useRouter();
  const [asked, setAsked] = useState<(Asked & { readonly page: string }) | null>(null);
  const add = useCallback<AddToDeck>(
    (changes) => setAsked((before) => ({ n: (before?.n ?? 0) + 1, page: address.page, address: writeAddress({ ...address, ...changes }) })),
    [address],
  );
  if (asked !== null && (!isOn || asked.page !== address.page)) setAsked(null);
  useEffect(() => {
    if (!isOn) return undefined;
    const press = (event: KeyboardEvent) => {
      if (!isPlainKey(event, 'd') || event.shiftKey || event.repeat) return;
      event.preventDefault();
      const button = chartAtHand()?.querySelector<HTMLElement>('[data-adds]');
      if (button) button.click();
      else add({});
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [add, isOn]);
  return (
    <DeckAdder value={isOn ? add : null}>
      {children}
      {asked === null ? null : (
        <Suspense fallback={null}>
          <DeckNotice asked={asked} catalogue={catalogue} home={home} onClose={() => setAsked(null)} />
        </Suspense>
      )}
    </DeckAdder>
  );
}

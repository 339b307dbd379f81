import { useSpeech } from '../i18n/words';
import type { Address } from './address';
import { useAddToDeck } from './deck-adder';

/** Adds what stands at an address to a deck; nothing where there is none to add to. */
export function AddToDeckButton({ at }: { readonly at: Partial<Address> }) {
  const { words } = useSpeech();
  const add = useAddToDeck();
  if (add === null) return null;
  return (
    <button type="button" className="button plain" data-adds="" onClick={() => add(at)}>
      {words.block.addToDeck}
    </button>
  );
}

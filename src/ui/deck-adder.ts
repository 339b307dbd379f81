import { createContext, use } from 'react';
import type { Address } from './address';

/** Adds what stands at the address that differs from this one by `changes` to the deck changed last; a page brings all its figures. */
export type AddToDeck = (changes: Partial<Address>) => void;

const DeckAdderContext = createContext<AddToDeck | null>(null);

export const DeckAdder = DeckAdderContext.Provider;

/** What the action "add to deck" does; null where nothing can be added, as in a frame of another page. */
export const useAddToDeck = (): AddToDeck | null => use(DeckAdderContext);

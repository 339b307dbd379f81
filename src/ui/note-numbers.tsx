import { createContext, use } from 'react';

/** Numbers of the notes on a printed page, by source id. Empty on screen, where sources are links. */
const NumbersContext = createContext<ReadonlyMap<string, number>>(new Map());

export const NoteNumbers = NumbersContext.Provider;

/** The number of a source's note; null when the page has no notes. */
export const useNoteNumber = (sourceId: string | null): number | null => use(NumbersContext).get(sourceId ?? '') ?? null;

import { createContext, use } from 'react';

/** Width of the text on an A4 page with the margins of an official document, in CSS pixels. */
export const PAPER_WIDTH = 600;

const PaperContext = createContext(false);

export const PaperProvider = PaperContext.Provider;

/** Whether the page is laid out for paper: fixed widths, sources as numbered notes, nothing to press. */
export const usePaper = (): boolean => use(PaperContext);

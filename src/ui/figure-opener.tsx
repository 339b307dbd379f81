import { createContext, use } from 'react';
import type { Figure } from '../domain/figure';

/** Opens the passport of a figure. */
export type OpenFigure = (figure: Figure) => void;

const FigureOpenerContext = createContext<OpenFigure>(() => undefined);

export const FigureOpener = FigureOpenerContext;

/** What a click on a figure does; nothing where no passport can be shown. */
export const useFigureOpener = (): OpenFigure => use(FigureOpenerContext);

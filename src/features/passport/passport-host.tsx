import { type ReactNode, useState } from 'react';
import type { Figure } from '../../domain/figure';
import { FigureOpener } from '../../ui/figure-opener';
import { Passport } from './passport';

/** Lets every figure below it open its passport. */
export function PassportHost({ children }: { readonly children: ReactNode }) {
  const [figure, setFigure] = useState<Figure | null>(null);
  return (
    <FigureOpener value={setFigure}>
      {children}
      {figure ? <Passport figure={figure} onOpen={setFigure} onClose={() => setFigure(null)} /> : null}
    </FigureOpener>
  );
}

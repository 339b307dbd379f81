import { type ReactNode, useState } from 'react';
import { type Figure, factIds } from '../../domain/figure';
import { FigureOpener } from '../../ui/figure-opener';
import { Passport } from './passport';

/** Lets every figure below it open its passport. */
export function PassportHost({ children }: { readonly children: ReactNode }) {
  const [figure, setFigure] = useState<Figure | null>(null);
  return (
    <FigureOpener value={setFigure}>
      {children}
      {figure ? <Passport key={factIds(figure).join(' ')} figure={figure} onOpen={setFigure} onClose={() => setFigure(null)} /> : null}
    </FigureOpener>
  );
}

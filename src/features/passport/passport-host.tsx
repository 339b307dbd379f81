import { lazy, type ReactNode, Suspense, useState } from 'react';
import { type Figure, factIds } from '../../domain/figure';
import { FigureOpener } from '../../ui/figure-opener';

const Passport = lazy(async () => ({ default: (await import('./passport')).Passport }));

/** Lets every figure below it open its passport. */
export function PassportHost({ children }: { readonly children: ReactNode }) {
  const [figure, setFigure] = useState<Figure | null>(null);
  return (
    <FigureOpener value={setFigure}>
      {children}
      {figure ? (
        <Suspense fallback={null}>
          <Passport key={factIds(figure).join(' ')} figure={figure} onOpen={setFigure} onClose={() => setFigure(null)} />
        </Suspense>
      ) : null}
    </FigureOpener>
  );
}

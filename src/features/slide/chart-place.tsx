import { createElement, useMemo } from 'react';
import type { Exhibit } from '../../charts/exhibit';
import { BuildContext } from '../../charts/frame/build';
import { drawingOf } from '../../charts/registry';
import type { Catalogue } from '../../domain/catalogue';
import { fill } from '../../i18n/fill';
import { slideWords } from '../../i18n/messages/slide';
import { usePartWords } from '../../i18n/part-words';
import { useSpeech } from '../../i18n/words';
import { useFigureOpener } from '../../ui/figure-opener';
import { fitChart, type Fitted } from './fit';
import { comeBy } from './steps';
import { TablePlace } from './table-place';
import { useBox, type Box } from './use-box';

interface Props {
  readonly exhibit: Exhibit;
  readonly drawn: NonNullable<Exhibit['drawn']>;
  readonly catalogue: Catalogue;
  /** What the place is taken to be until it is measured. */
  readonly assumed: Box;
  readonly step: number | null;
  readonly interactive: boolean;
}

function CutLine({ cut }: { readonly cut: NonNullable<Fitted['cut']> }) {
  const w = usePartWords(slideWords);
  const { from, shown, of } = cut;
  const values = { from: String(from), to: String(from + shown - 1), count: String(of) };
  return <p className="slide-cut">{fill(from === 1 ? w.cutFirst : w.cut, values)}</p>;
}

/** A chart as large as its place allows; its figures as a table where the place is too small to draw them. */
export function ChartPlace({ exhibit, drawn, catalogue, assumed, step, interactive }: Props) {
  const { language, words } = useSpeech();
  const onOpen = useFigureOpener();
  const [ref, box] = useBox<HTMLDivElement>(assumed);
  const { tiles, organisations } = catalogue;
  const nameOf = useMemo(() => (id: string) => organisations.find((one) => one.id === id)?.name ?? null, [organisations]);
  const fitted = useMemo(() => fitChart(drawn, box, { language, words, tiles, nameOf }), [drawn, box, language, words, tiles, nameOf]);
  const hasCome = useMemo(() => (fitted === null ? null : comeBy(step, fitted.kind, fitted.data)), [fitted, step]);
  return (
    <div ref={ref} className="slide-chart">
      {fitted === null ? (
        <TablePlace exhibit={exhibit} box={box} />
      ) : (
        <>
          <div style={{ width: fitted.width * fitted.scale, height: fitted.height * fitted.scale }}>
            <div className="slide-drawing" style={{ width: fitted.width, transform: `scale(${fitted.scale})` }}>
              <BuildContext value={hasCome}>
                {createElement(drawingOf(fitted.kind), { ...fitted, language, words, onOpen, tiles, nameOf, paper: !interactive })}
              </BuildContext>
            </div>
          </div>
          {fitted.cut === null ? null : <CutLine cut={fitted.cut} />}
        </>
      )}
    </div>
  );
}

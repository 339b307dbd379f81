import { createElement } from 'react';
import { drawingOf, heightOf } from '../../charts/registry';
import type { Catalogue } from '../../domain/catalogue';
import { useSpeech } from '../../i18n/words';
import { useFigureOpener } from '../../ui/figure-opener';
import { useRoom } from '../../ui/use-room';
import type { Answer } from './answer';
import type { View } from './view';

interface Props {
  readonly answer: Answer;
  readonly view: View;
  readonly catalogue: Catalogue;
}

/** The chart of an answer alone. */
export function Stage({ answer, catalogue }: Props) {
  const speech = useSpeech();
  const onOpen = useFigureOpener();
  const [ref, { width }] = useRoom<HTMLDivElement>(640);
  if (answer.chosen === null) return null;
  const { kind, data } = answer.chosen;
  const nameOf = (id: string) => catalogue.organisations.find((o) => o.id === id)?.name ?? null;
  return (
    <figure className="chart">
      <div ref={ref} className="chart-view" style={{ minHeight: heightOf(kind, data, width, speech, catalogue.tiles, nameOf) }}>
        {createElement(drawingOf(kind), { data, width, ...speech, onOpen, tiles: catalogue.tiles, nameOf })}
      </div>
    </figure>
  );
}

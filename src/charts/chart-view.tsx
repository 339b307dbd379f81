import { cloneElement, createElement } from 'react';
import type { Catalogue } from '../domain/catalogue';
import { useSpeech } from '../i18n/words';
import { useFigureOpener } from '../ui/figure-opener';
import { PAPER_WIDTH, usePaper } from '../ui/paper';
import { useStillRooms } from '../ui/still-rooms';
import { useRoom } from '../ui/use-room';
import type { ChartData } from './chart-data';
import type { ChartProps } from './chart-props';
import type { ChartKind } from './kinds';
import { drawingOf, heightOf } from './registry';

const ASSUMED_WIDTH = 640;

interface Props extends Pick<ChartProps, 'annotations' | 'pinned' | 'ownScale'> {
  readonly option: { readonly kind: ChartKind; readonly data: ChartData };
  readonly catalogue: Catalogue;
}

/** Draws a chart at the width there is; on paper at the width of the page. Its place has its final height at once. */
export function ChartView({ option, catalogue, annotations, pinned, ownScale }: Props) {
  const { tiles } = catalogue;
  const nameOf = (id: string) => catalogue.organisations.find((o) => o.id === id)?.name ?? null;
  const { language, words } = useSpeech();
  const onOpen = useFigureOpener();
  const paper = usePaper();
  const rooms = useStillRooms();
  const [ref, room] = useRoom<HTMLDivElement>(ASSUMED_WIDTH);
  const { width, scale } = paper ? { width: PAPER_WIDTH, scale: 1 } : { ...room, width: Math.floor(room.width / room.scale) };
  const height = heightOf(option.kind, option.data, width, { language, words }, tiles, nameOf, { ownScale });
  const props: ChartProps = { data: option.data, width, language, words, onOpen, tiles, nameOf, paper, annotations, pinned, ownScale };
  const drawn = createElement(drawingOf(option.kind), props);
  if (rooms !== null) {
    return (
      <div className="still-rooms">
        {rooms.map((each) => (
          <div key={each} className={`room-${each}`}>
            {cloneElement(drawn, { width: each })}
          </div>
        ))}
      </div>
    );
  }
  return (
    <div ref={ref} className="chart-view" style={{ minHeight: height * scale }}>
      {/* Drawings are laid out in pixels of a desk; on a wall they grow with the text around them. */}
      <div style={{ zoom: scale }}>{drawn}</div>
    </div>
  );
}

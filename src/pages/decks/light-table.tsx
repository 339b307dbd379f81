import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Catalogue } from '../../domain/catalogue';
import type { Deck, Slide } from '../../domain/deck';
import { fill } from '../../i18n/fill';
import { decksPageWords } from '../../i18n/messages/decks-page';
import { usePartWords } from '../../i18n/part-words';
import { formatDuration } from '../../i18n/time-of-talk';
import { useMedia } from '../../ui/use-media';
import { useRoom } from '../../ui/use-room';
import type { SlidesShown } from './slides-shown';
import { tableCommand } from './table-keys';
import { Thumbnail } from './thumbnail';
import { type Drag, useDrag } from './use-drag';

/** Of a thumbnail, in CSS pixels at the usual size of text. */
const SMALLEST_PX = 192;
const IN_A_STRIP_PX = 144;
const GAP_PX = 20;
const ASSUMED_PX = 820;
const SECOND_MS = 1000;

export interface TableActions {
  readonly onSelect: (id: string) => void;
  /** To a place from 0. */
  readonly onMove: (id: string, to: number) => void;
  readonly onOpen: () => void;
  readonly onRemove: (id: string) => void;
  readonly onDuplicate: (id: string) => void;
  readonly onLift: (id: string) => void;
  readonly onCancel: (id: string) => void;
}

interface Props extends TableActions {
  readonly deck: Deck;
  readonly about: SlidesShown;
  readonly catalogue: Catalogue;
  readonly selected: string | null;
  /** Each time it grows, the keyboard comes to the chosen slide. */
  readonly focusAsked: number;
}

/** How many thumbnails stand in a row of that width, and how wide each of them is. */
function fit(width: number, scale: number): number {
  const columns = Math.max(1, Math.floor((width + GAP_PX) / (SMALLEST_PX * scale + GAP_PX)));
  return Math.floor((width - GAP_PX * (columns - 1)) / columns);
}

const optionsIn = (list: HTMLElement): readonly HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[role="option"]')];

function columnsOf(options: readonly HTMLElement[]): number {
  const top = options[0]?.offsetTop;
  return Math.max(1, options.filter((option) => option.offsetTop === top).length);
}

/** All slides in their order, as the audience will see them: one is chosen, each can be moved. */
export function LightTable({ deck, about, catalogue, selected, focusAsked, ...actions }: Props) {
  const w = usePartWords(decksPageWords);
  const list = useRef<HTMLDivElement>(null);
  const isStrip = useMedia('(max-width: 60rem)');
  const [around, { width, scale }] = useRoom<HTMLDivElement>(ASSUMED_PX);
  const { drag, press } = useDrag({ list, onLift: actions.onLift, onDrop: actions.onMove, onCancel: actions.onCancel });
  const place = deck.slides.findIndex(({ id }) => id === selected);
  const widthPx = isStrip ? IN_A_STRIP_PX * scale : fit(width, scale);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [selected, place]);
  useEffect(() => {
    if (focusAsked > 0) list.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
  }, [focusAsked]);
  const hear = (event: KeyboardEvent<HTMLElement>) => {
    const options = optionsIn(event.currentTarget);
    const at = options.findIndex((option) => option === event.target);
    const id = deck.slides[at]?.id;
    const command = tableCommand(event, { at, count: options.length, columns: columnsOf(options) });
    if (id === undefined || command === null) return;
    event.preventDefault();
    if (command.kind === 'select') options[command.to]?.focus();
    else if (command.kind === 'move') actions.onMove(id, command.to);
    else if (command.kind === 'open') actions.onOpen();
    else if (command.kind === 'remove') actions.onRemove(id);
    else actions.onDuplicate(id);
  };
  return (
    <div ref={around} className="sorter">
      {/* The keys are heard where they come by from its options, one of which has the focus. */}
      <div ref={list} role="listbox" tabIndex={-1} aria-label={w.sorter} aria-describedby="sorter-hint" aria-orientation="horizontal" className="sorter-slides" data-dragging={drag !== null || undefined} onKeyDown={hear}>
        {deck.slides.map((slide, i) => (
          <div
            key={slide.id}
            role="option"
            tabIndex={slide.id === selected ? 0 : -1}
            aria-selected={slide.id === selected}
            aria-label={fill(w.slideName, { n: String(i + 1), title: about.titles[i] ?? w.slideReading })}
            className="sorter-slide"
            data-lifted={drag?.id === slide.id || undefined}
            data-gap={drag?.gap?.beside === i ? drag.gap.side : undefined}
            onFocus={() => actions.onSelect(slide.id)}
            onDoubleClick={actions.onOpen}
            onPointerDown={(event) => press(event, slide.id, i)}
          >
            <div className="sorter-lift" style={liftOf(drag, slide)}>
              <Thumbnail deck={deck} index={i} exhibit={about.shown[i] ?? null} exhibits={about.exhibits} catalogue={catalogue} widthPx={widthPx} />
            </div>
            <span className="sorter-under">
              <span className="sorter-number">{i + 1}</span>
              {slide.seconds === null ? null : <span>{formatDuration(slide.seconds * SECOND_MS)}</span>}
            </span>
          </div>
        ))}
      </div>
      {deck.slides.length === 0 ? <p className="quiet">{w.empty}</p> : null}
      <p id="sorter-hint" className="quiet small sorter-hint">
        {w.hint}
      </p>
    </div>
  );
}

const liftOf = (drag: Drag | null, { id }: Slide) => (drag?.id === id ? { transform: `translate(${drag.x}px, ${drag.y}px)` } : undefined);

import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import type { Catalogue } from '../../domain/catalogue';
import { SlideView } from '../../features/slide';
import { fill } from '../../i18n/fill';
import { presentWords } from '../../i18n/messages/present';
import { usePartWords } from '../../i18n/part-words';
import { Dialog } from '../../ui/dialog';
import type { DeckShown } from './deck-shown';

interface Props {
  readonly about: DeckShown;
  readonly catalogue: Catalogue;
  readonly slide: number;
  readonly onChoose: (slide: number) => void;
  readonly onClose: () => void;
}

const SMALL = { widthPx: 256, heightPx: 144 } as const;

/** How many of the buttons stand beside each other. */
const columnsOf = (buttons: readonly HTMLElement[]): number => {
  const topOf = (button: HTMLElement): number => button.getBoundingClientRect().top;
  const top = buttons[0] === undefined ? 0 : topOf(buttons[0]);
  return Math.max(1, buttons.filter((button) => topOf(button) === top).length);
};

function target(key: string, from: number, buttons: readonly HTMLElement[]): number | null {
  const steps = new Map([['ArrowRight', 1], ['ArrowLeft', -1], ['ArrowDown', columnsOf(buttons)], ['ArrowUp', -columnsOf(buttons)]]);
  if (key === 'Home') return 0;
  if (key === 'End') return buttons.length - 1;
  const step = steps.get(key);
  return step === undefined ? null : from + step;
}

function move(event: KeyboardEvent<HTMLElement>): void {
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('.talk-go')];
  const to = target(event.key, buttons.findIndex((button) => button === document.activeElement), buttons);
  if (to === null) return;
  event.preventDefault();
  buttons[to]?.focus();
}

/** All slides at once; arrows go among them, Enter goes to one. */
export function Overview({ about, catalogue, slide, onChoose, onClose }: Props) {
  const w = usePartWords(presentWords);
  const grid = useRef<HTMLOListElement>(null);
  useLayoutEffect(() => grid.current?.querySelector<HTMLElement>('[aria-current]')?.focus(), []);
  return (
    <Dialog title={w.commands.overview} className="talk-overview" onClose={onClose}>
      {/* Arrows are heard where they come by from its buttons. */}
      {/* eslint-disable-next-line jsx-a11y-x/no-noninteractive-element-interactions */}
      <ol ref={grid} className="talk-grid" onKeyDown={move}>
        {about.deck.slides.map(({ id }, i) => (
          <li key={id}>
            <div aria-hidden="true">
              <SlideView deck={about.deck} index={i} exhibit={about.shown[i] ?? null} exhibits={about.exhibits} {...SMALL} step={null} catalogue={catalogue} interactive={false} />
            </div>
            <button
              type="button"
              className="talk-go"
              aria-current={i === slide ? 'true' : undefined}
              data-first-focus={i === slide ? '' : undefined}
              aria-label={fill(w.atTitle, { n: String(i + 1), count: String(about.shape.count), title: about.titles[i] ?? '' })}
              onClick={() => onChoose(i)}
            >
              <span>{i + 1}</span>
            </button>
          </li>
        ))}
      </ol>
    </Dialog>
  );
}

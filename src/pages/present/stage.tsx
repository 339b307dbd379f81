import { useEffect, useRef, useState } from 'react';
import type { Catalogue } from '../../domain/catalogue';
import { VIETNAMESE_SAMPLE } from '../../features/device';
import { ThemeButtons } from '../../features/preferences';
import { Calibration, SlideView } from '../../features/slide';
import { fill } from '../../i18n/fill';
import { presentWords } from '../../i18n/messages/present';
import { usePartWords } from '../../i18n/part-words';
import { useFigureOpener } from '../../ui/figure-opener';
import { useWindowSize } from '../../ui/use-window-size';
import { Bar } from './bar';
import type { CommandName } from './commands';
import type { DeckShown } from './deck-shown';
import { Help } from './help';
import { JumpBox } from './jump-box';
import { Overview } from './overview';
import { useKeys } from './use-keys';
import { usePointer } from './use-pointer';
import type { Talk } from './talk';
import type { TalkInHand } from './use-talk';
import { useTouch } from './use-touch';
import { toggleFullscreen, useAutoplay, useFullscreen } from './use-window';

interface Props {
  readonly about: DeckShown;
  readonly hand: TalkInHand;
  readonly catalogue: Catalogue;
  readonly onSpeaker: () => void;
  readonly onLeave: () => void;
}

type Layer = 'overview' | 'search' | 'help';

const CENTRE = 0.5;

/** What the audience sees: one slide over the whole window, with its commands in keys, a bar and touches. */
export function Stage({ about, hand, catalogue, onSpeaker, onLeave }: Props) {
  const { talk, send } = hand;
  const w = usePartWords(presentWords);
  const size = useWindowSize();
  const isFull = useFullscreen();
  const openFigure = useFigureOpener();
  const [layer, setLayer] = useState<Layer | null>(null);
  const [hasPointer, setHasPointer] = useState(false);
  const root = useRef<HTMLElement>(null);
  const { isAwake, at, ref: dot } = usePointer(root);
  const shown = about.shown[talk.slide] ?? null;
  const figure = shown === null || typeof shown === 'string' ? null : (shown.hero ?? shown.facts[0] ?? null);
  useAutoplay(talk.play === 'playing' && talk.blank === null, hand.seconds, talk.count, () => send({ kind: 'tick' }));
  useEffect(() => root.current?.focus({ preventScroll: true }), []);
  const close = () => setLayer(null);
  const openPassport = () => {
    const focused = document.activeElement?.closest<HTMLElement>('.talk-slide .figure');
    if (focused) focused.click();
    else if (figure !== null) openFigure(figure);
  };
  const escape = () => {
    if (talk.blank !== null) send({ kind: 'unblank' });
    else if (talk.zoom !== null) send({ kind: 'zoom', at: null });
    else if (!document.fullscreenElement) onLeave();
  };
  const commands: Readonly<Record<CommandName, () => void>> = {
    next: () => send({ kind: 'next' }),
    previous: () => send({ kind: 'previous' }),
    return: () => send({ kind: 'return' }),
    first: () => send({ kind: 'first' }),
    last: () => send({ kind: 'last' }),
    'jump-typed': () => setLayer('search'),
    search: () => setLayer('search'),
    overview: () => setLayer('overview'),
    help: () => setLayer('help'),
    black: () => send({ kind: 'blank', blank: 'black' }),
    white: () => send({ kind: 'blank', blank: 'white' }),
    calibration: () => send({ kind: 'blank', blank: 'calibration' }),
    fullscreen: toggleFullscreen,
    start: () => send({ kind: 'start', now: Date.now() }),
    'resume-here': () => send({ kind: 'unblank' }),
    escape,
    autoplay: () => send({ kind: 'play' }),
    resume: () => send({ kind: 'resume' }),
    speaker: onSpeaker,
    timer: () => send({ kind: 'timer', now: Date.now() }),
    'reset-timer': () => send({ kind: 'reset-timer', now: Date.now() }),
    passport: openPassport,
    pointer: () => setHasPointer(!hasPointer),
    zoom: () => send({ kind: 'zoom', at: at() ?? { x: CENTRE, y: CENTRE } }),
  };
  const run = (command: CommandName) => commands[command]();
  const jump = (slide: number) => {
    close();
    send({ kind: 'jump', slide });
  };
  const typed = useKeys(talk, { onCommand: run, onNumber: (number) => send({ kind: 'jump', slide: number - 1 }), onInput: () => send({ kind: 'interrupt' }) });
  const touches = useTouch({ onLeft: commands.next, onRight: commands.previous, onTwoFingers: commands.black });
  const steps = about.shape.stepsOf(talk.slide);
  const count = String(about.shape.count);
  const title = about.titles[talk.slide];
  return (
    <main id="main" ref={root} tabIndex={-1} className="talk" data-awake={isAwake || undefined} data-pointer={hasPointer || undefined} {...touches}>
      <h1 className="visually-hidden">{about.deck.title}</h1>
      <p className="visually-hidden" role="status">
        {title === undefined || title === null ? '' : fill(w.atTitle, { n: String(talk.slide + 1), count, title })}
      </p>
      <div className="talk-slide" inert={talk.blank !== null} style={talk.zoom === null ? undefined : { transform: 'scale(2)', transformOrigin: `${talk.zoom.x * 100}% ${talk.zoom.y * 100}%` }}>
        <SlideView
          deck={about.deck}
          index={talk.slide}
          exhibit={shown}
          exhibits={about.exhibits}
          {...size}
          step={steps === 0 ? null : Math.min(talk.step, steps)}
          catalogue={catalogue}
          interactive
        />
      </div>
      <Blank blank={talk.blank} size={size} />
      <div ref={dot} className="talk-dot" hidden={!hasPointer || talk.blank !== null} />
      <Said talk={talk} typed={typed} isFull={isFull} />
      <Bar
        talk={talk}
        count={about.shape.count}
        hasFigure={figure !== null}
        hasPointer={hasPointer}
        isFull={isFull}
        onLeave={onLeave}
        onCommand={(command) => {
          run(command);
          // Else the space bar would press the button again.
          if (!['help', 'overview', 'search', 'passport'].includes(command)) root.current?.focus({ preventScroll: true });
        }}
      />
      {layer === 'overview' ? <Overview about={about} catalogue={catalogue} slide={talk.slide} onChoose={jump} onClose={close} /> : null}
      {layer === 'search' ? <JumpBox titles={about.titles} onJump={jump} onClose={close} /> : null}
      {layer === 'help' ? <Help now={{ talk, hasFigure: figure !== null, canFullscreen: document.fullscreenEnabled }} onClose={close} /> : null}
    </main>
  );
}

/** What stands before the slide. */
function Blank({ blank, size }: { readonly blank: Talk['blank']; readonly size: ReturnType<typeof useWindowSize> }) {
  if (blank === null) return null;
  return (
    <div className="talk-blank">
      {blank === 'calibration' ? (
        <Calibration {...size} sample={VIETNAMESE_SAMPLE}>
          <ThemeButtons />
        </Calibration>
      ) : null}
    </div>
  );
}

/** What is not seen of the talk: that the screen is dark, that playing rests, which number was typed. */
function Said({ talk, typed, isFull }: Pick<TalkInHand, 'talk'> & { readonly typed: string; readonly isFull: boolean }) {
  const w = usePartWords(presentWords);
  const [wasFull, setWasFull] = useState(false);
  if (isFull && !wasFull) setWasFull(true);
  const unseen = talk.blank === null ? '' : w.blank[talk.blank];
  const seen = [
    typed === '' ? '' : fill(w.typed, { n: typed }),
    talk.play === 'paused' ? w.paused : '',
    wasFull && !isFull ? w.leftFullscreen : '',
  ].filter((text) => text !== '');
  return (
    <>
      <p className="visually-hidden" role="status">
        {unseen}
      </p>
      <p className="talk-said" role="status">
        {seen.join(' ')}
      </p>
    </>
  );
}

import type { ReactNode } from 'react';
import type { Catalogue } from '../../domain/catalogue';
import { SlideView } from '../../features/slide';
import { fill } from '../../i18n/fill';
import { presentWords } from '../../i18n/messages/present';
import { usePartWords } from '../../i18n/part-words';
import { SourceText } from '../../ui/source-text';
import { useWindowSize } from '../../ui/use-window-size';
import type { CommandName } from './commands';
import type { DeckShown } from './deck-shown';
import { SlideFigures } from './slide-figures';
import { SpeakerTime } from './speaker-time';
import { useKeys } from './use-keys';
import { blanks } from './talk';
import type { TalkInHand } from './use-talk';

interface Props {
  readonly about: DeckShown;
  readonly hand: TalkInHand;
  readonly catalogue: Catalogue;
  /** What the audience need not read: a new version that waits, a talk that is not there. */
  readonly notices: ReactNode;
  /** Where no second window could be opened: how to try again, and how to come back to the stage. */
  readonly split: { readonly onTryAgain: () => void; readonly onStage: () => void } | null;
}

const CURRENT = 0.56;
const NEXT = 0.34;
const SHAPE = 9 / 16;

/** What the speaker sees: this slide and the next, notes, time, sources; a dark screen stays readable here. */
export function Speaker({ about, hand, catalogue, notices, split }: Props) {
  const w = usePartWords(presentWords);
  const { talk, send } = hand;
  const { widthPx } = useWindowSize();
  const slide = about.deck.slides[talk.slide];
  const shown = about.shown[talk.slide] ?? null;
  const exhibit = shown === null || typeof shown === 'string' ? null : shown;
  const known: Partial<Record<CommandName, () => void>> = {
    next: () => send({ kind: 'next' }),
    previous: () => send({ kind: 'previous' }),
    return: () => send({ kind: 'return' }),
    first: () => send({ kind: 'first' }),
    last: () => send({ kind: 'last' }),
    black: () => send({ kind: 'blank', blank: 'black' }),
    white: () => send({ kind: 'blank', blank: 'white' }),
    calibration: () => send({ kind: 'blank', blank: 'calibration' }),
    start: () => send({ kind: 'start', now: Date.now() }),
    'resume-here': () => send({ kind: 'unblank' }),
    autoplay: () => send({ kind: 'play' }),
    resume: () => send({ kind: 'resume' }),
    timer: () => send({ kind: 'timer', now: Date.now() }),
    'reset-timer': () => send({ kind: 'reset-timer', now: Date.now() }),
    escape: () => (split === null ? window.close() : split.onStage()),
  };
  useKeys(talk, {
    onCommand: (command) => known[command]?.(),
    onNumber: (number) => send({ kind: 'jump', slide: number - 1 }),
    onInput: () => send({ kind: 'interrupt' }),
  });
  const drawn = (index: number, part: number) => {
    const steps = about.shape.stepsOf(index);
    return (
      <SlideView
        deck={about.deck}
        index={index}
        exhibit={about.shown[index] ?? null}
        exhibits={about.exhibits}
        widthPx={Math.floor(widthPx * part)}
        heightPx={Math.floor(widthPx * part * SHAPE)}
        step={steps === 0 ? null : index === talk.slide ? Math.min(talk.step, steps) : about.shape.isPaged(index) ? 0 : null}
        catalogue={catalogue}
        interactive={false}
      />
    );
  };
  return (
    <main id="main" className="speaker">
      <h1 className="visually-hidden">{w.speaker.title}</h1>
      <div className="speaker-notices" role="status">
        {split === null ? null : <Blocked split={split} />}
        <OtherRevision own={catalogue.revision} other={hand.otherRevision} />
        {notices}
      </div>
      <SpeakerTime talk={talk} send={send} />
      <section className="speaker-now" data-blank={talk.blank ?? undefined}>
        <h2>
          {w.speaker.now}: {fill(w.at, { n: String(talk.slide + 1), count: String(about.shape.count) })}
          {talk.blank === null ? '' : ` – ${w.commands[talk.blank]}`}
        </h2>
        {drawn(talk.slide, CURRENT)}
      </section>
      <div className="speaker-side">
        <section>
          <h2>{w.speaker.next}</h2>
          {talk.slide + 1 < about.shape.count ? drawn(talk.slide + 1, NEXT) : <p>{w.speaker.end}</p>}
        </section>
        <section className="speaker-notes">
          <h2>{w.speaker.notes}</h2>
          <p>{slide?.notes ? slide.notes : <span className="quiet">{w.speaker.noNotes}</span>}</p>
        </section>
      </div>
      <Controls about={about} hand={hand} />
      <section className="speaker-sources">
        <h2>{w.speaker.sources}</h2>
        {exhibit === null || exhibit.sources.length === 0 ? <p className="quiet">{w.speaker.noSources}</p> : null}
        <ul>
          {exhibit?.sources.map((source) => (
            <li key={source.id}>
              <SourceText source={source} full />
            </li>
          ))}
        </ul>
        {exhibit === null ? null : <SlideFigures exhibit={exhibit} />}
        <p className="quiet small">{fill(w.speaker.revision, { revision: exhibit?.revision ?? catalogue.revision })}</p>
      </section>
    </main>
  );
}

/** Says that the audience is shown figures of another revision than the speaker. */
function OtherRevision({ own, other }: { readonly own: string; readonly other: string | null }) {
  const w = usePartWords(presentWords).speaker;
  if (other === null || other === own) return null;
  return (
    <p className="notice">
      <span>{fill(w.otherRevision, { own, other })}</span>{' '}
      <button type="button" className="button" onClick={() => window.location.reload()}>
        {w.reload}
      </button>
    </p>
  );
}

function Blocked({ split }: { readonly split: NonNullable<Props['split']> }) {
  const w = usePartWords(presentWords).speaker;
  return (
    <p className="notice">
      <span>{w.blocked}</span>{' '}
      <button type="button" className="button" onClick={split.onTryAgain}>
        {w.tryAgain}
      </button>
      <button type="button" className="button" onClick={split.onStage}>
        {w.backToStage}
      </button>
    </p>
  );
}

/** Buttons of the speaker, and the list of slides to go to. */
function Controls({ about, hand: { talk, send } }: Pick<Props, 'about' | 'hand'>) {
  const w = usePartWords(presentWords);
  const button = (kind: 'previous' | 'next' | 'return') => (
    <button type="button" className="button" onClick={() => send({ kind })}>
      {w.commands[kind]}
    </button>
  );
  return (
    <div className="speaker-controls" role="toolbar" aria-label={w.controls}>
      {button('previous')}
      {button('next')}
      {talk.trail.length > 0 ? button('return') : null}
      {blanks.map((blank) => (
        <button key={blank} type="button" className="button" aria-pressed={talk.blank === blank} onClick={() => send({ kind: 'blank', blank })}>
          {w.commands[blank]}
        </button>
      ))}
      <label className="field">
        <span>{w.speaker.jump}</span>
        <select value={talk.slide} onChange={({ target }) => send({ kind: 'jump', slide: Number(target.value) })}>
          {about.titles.map((title, i) => (
            <option key={about.deck.slides[i]?.id ?? i} value={i}>
              {i + 1}. {title}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

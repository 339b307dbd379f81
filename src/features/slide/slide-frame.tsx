import type { ReactNode } from 'react';
import { fill } from '../../i18n/fill';
import { slideWords } from '../../i18n/messages/slide';
import { usePartWords } from '../../i18n/part-words';
import { fittedSize } from './fitted-size';
import type { Stage } from './stage';

const LARGE = 20;

/** What the layouts of every kind are given. */
export interface Frame {
  readonly stage: Stage;
  /** From 1. */
  readonly number: number;
  readonly count: number;
}

interface Props {
  readonly frame: Frame;
  /** The one message; with the words it is sized by. */
  readonly heading: ReactNode;
  readonly plainHeading: string;
  /** Under the heading; '' for none. */
  readonly text: string;
  readonly foot: string;
  readonly children: ReactNode;
}

/** Large while it is short; of a longer one three lines at most, and more only on a slide that stands upright. */
const headingSize = (text: string, { inner, portrait }: Stage): number =>
  fittedSize(text, {
    width: inner.width,
    sizes: [24, 22, 20, 18, 16, 15, 14, 13],
    lines: (size) => (portrait ? 4 : size >= LARGE ? 2 : 3),
  });

/** The message above, the figures in the room there is, what they are and whence below. */
export function SlideFrame({ frame: { stage, number, count }, heading, plainHeading, text, foot, children }: Props) {
  const w = usePartWords(slideWords);
  return (
    <>
      <header className="slide-head">
        <h2 className="slide-heading" style={{ fontSize: headingSize(plainHeading, stage) }}>
          {heading}
        </h2>
        {text === '' ? null : <p className="slide-lede">{text}</p>}
      </header>
      <div className="slide-body">{children}</div>
      <footer className="slide-foot">
        <p>{foot}</p>
        <p className="slide-number">{fill(w.number, { number: String(number), count: String(count) })}</p>
      </footer>
    </>
  );
}

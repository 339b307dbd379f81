import type { CSSProperties, ReactNode } from 'react';
import { calibrationWords } from '../../i18n/messages/calibration';
import { usePartWords } from '../../i18n/part-words';
import { CalibrationLines } from './calibration-lines';
import { stageFor } from './stage';

interface Props {
  /** CSS pixels on the screen. */
  readonly widthPx: number;
  readonly heightPx: number;
  /** Letters with stacked marks. */
  readonly sample: string;
  /** Chooses among the appearances, so that they are compared on the wall. */
  readonly children: ReactNode;
}

const greys = [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100] as const;
const nearBlack = [4, 8, 12, 16, 20] as const;
const nearWhite = [80, 84, 88, 92, 96] as const;
/** A paint with what is written upon it. */
const paints = [
  ...[1, 2, 3, 4, 5, 6].map((n) => [`--series-${n}`, '--on-series'] as const),
  ...[0, 1, 2, 3].map((n) => [`--ramp-${n}`, `--on-ramp-${n}`] as const),
];

const whiteness = (percent: number): CSSProperties => ({
  background: `color-mix(in srgb, var(--blank-white) ${percent}%, var(--blank-black))`,
  color: percent < 50 ? 'var(--blank-white)' : 'var(--blank-black)',
});

function Steps({ of, className }: { readonly of: readonly number[]; readonly className: string }) {
  return (
    <div className={className} aria-hidden="true">
      {of.map((percent) => (
        <i key={percent} style={whiteness(percent)} />
      ))}
    </div>
  );
}

/** What shows whether a projector and its screen can show a talk, and what to do where they cannot. */
export function Calibration({ widthPx, heightPx, sample, children }: Props) {
  const w = usePartWords(calibrationWords);
  const { scale, margin, portrait, width, height } = stageFor(widthPx, heightPx);
  const row = (name: string, shown: ReactNode) => (
    <div className="calibration-row">
      <h3>{name}</h3>
      {shown}
    </div>
  );
  return (
    <section className="slide calibration" aria-label={w.title} style={{ width: widthPx, height: heightPx }}>
      <div
        className={portrait ? 'slide-stage portrait' : 'slide-stage'}
        style={{ width, height, padding: `${margin.height}px ${margin.width}px`, transform: `scale(${scale})` }}
      >
        <div className="calibration-safe">
          <header className="calibration-head">
            <h2>{w.title}</h2>
            <div>{children}</div>
          </header>
          {row(w.grey, <ol className="calibration-strip">{greys.map((percent) => <li key={percent} style={whiteness(percent)}>{percent}</li>)}</ol>)}
          {row(
            w.ends,
            <>
              <Steps of={nearBlack} className="calibration-strip ends black" />
              <Steps of={nearWhite} className="calibration-strip ends white" />
            </>,
          )}
          {row(
            w.colours,
            <ol className="calibration-strip">
              {paints.map(([paint, ink], i) => (
                <li key={paint} style={{ background: `var(${paint})`, color: `var(${ink})` }}>
                  {i + 1}
                </li>
              ))}
            </ol>,
          )}
          {row(w.lines, <CalibrationLines scale={scale} />)}
          {row(
            w.letters,
            <div lang="vi" className="calibration-letters">
              <p>{sample}</p>
              <p>{sample}</p>
            </div>,
          )}
          <ul className="calibration-ways">
            <li>{w.frame}</li>
            <li>{w.steps}</li>
            <li>{w.sharp}</li>
          </ul>
        </div>
      </div>
    </section>
  );
}

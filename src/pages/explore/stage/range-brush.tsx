import type { CSSProperties } from 'react';
import type { PeriodRange } from '../../../domain/period-range';
import { formatPeriod, formatPeriodLong } from '../../../i18n/format';
import { stageWords } from '../../../i18n/messages/stage';
import { usePartWords } from '../../../i18n/part-words';
import { useSpeech } from '../../../i18n/words';
import { endsOf, writeEnds } from './periods';
import { useGesture } from './use-gesture';

interface Props {
  readonly periods: readonly string[];
  readonly range: PeriodRange;
}

/** Two thumbs on one track: the first and the last period of the question. */
export function RangeBrush({ periods, range }: Props) {
  const { language } = useSpeech();
  const w = usePartWords(stageWords);
  const { change, end } = useGesture();
  const [first, last] = endsOf(periods, range);
  const most = periods.length - 1;
  const name = (at: number): string => formatPeriod(periods[at] ?? '', language);
  const thumb = (label: string, value: number, onMove: (at: number) => string | null) => (
    <input
      type="range"
      min={0}
      max={most}
      step={1}
      value={value}
      aria-label={label}
      aria-valuetext={formatPeriodLong(periods[value] ?? '', language)}
      onChange={(event) => change({ time: onMove(Number(event.target.value)) })}
      onPointerUp={end}
      onKeyUp={end}
      onBlur={end}
    />
  );
  const style: CSSProperties & Readonly<Record<`--${string}`, string>> = {
    '--from': `${(first / most) * 100}%`,
    '--to': `${(last / most) * 100}%`,
  };
  return (
    <div className="stage-brush" role="group" aria-label={w.range}>
      <span className="stage-end">{name(first)}</span>
      {/* Where the thumbs stand together, the one that can still move lies on top. */}
      <span className={first === most ? 'stage-track at-end' : 'stage-track'} style={style}>
        {thumb(w.from, first, (at) => writeEnds(periods, Math.min(at, last), last))}
        {thumb(w.to, last, (at) => writeEnds(periods, first, Math.max(at, first)))}
      </span>
      <span className="stage-end">{name(last)}</span>
    </div>
  );
}

import { useId } from 'react';
import { formatPeriod, formatPeriodLong } from '../../../i18n/format';
import { stageWords } from '../../../i18n/messages/stage';
import { usePartWords } from '../../../i18n/part-words';
import { useSpeech } from '../../../i18n/words';
import { useGesture } from './use-gesture';

interface Props {
  readonly periods: readonly string[];
  readonly current: string;
}

/** Chooses the one period that is shown; left and right go a period back and on. */
export function PeriodSlider({ periods, current }: Props) {
  const { language } = useSpeech();
  const w = usePartWords(stageWords);
  const { change, end } = useGesture();
  const id = useId();
  const at = Math.max(0, periods.indexOf(current));
  return (
    <div className="stage-slider">
      <label htmlFor={id}>{w.period}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={periods.length - 1}
        step={1}
        value={at}
        aria-valuetext={formatPeriodLong(current, language)}
        onChange={(event) => change({ at: periods[Number(event.target.value)] ?? null })}
        onPointerUp={end}
        onKeyUp={end}
        onBlur={end}
      />
      <output htmlFor={id}>{formatPeriod(current, language)}</output>
    </div>
  );
}

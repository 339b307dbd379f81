import { formatNumber } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import { Lines } from '../frame/lines';
import { textWidth } from '../frame/text';
import type { Scale } from './ticks';

export const TICK_SIZE = 12;

/** The text of a tick; '%' stands at every one, another unit once beside the chart. */
export const tickText = (value: number, scale: Scale, unit: string, language: Language): string =>
  `${formatNumber(value, { digits: scale.digits, language })}${unit === '%' ? '%' : ''}`;

/** Room the texts of an axis need beside it. */
export const axisWidth = (scale: Scale, unit: string, language: Language): number =>
  Math.ceil(Math.max(...scale.ticks.map((tick) => textWidth(tickText(tick, scale, unit, language), TICK_SIZE)))) + 10;

interface BottomAxisProps {
  readonly scale: Scale;
  readonly at: (value: number) => number;
  readonly top: number;
  readonly unit: string;
  readonly language: Language;
  /** Height of the rules that run up through the marks. */
  readonly rules?: number;
}

/** An axis of numbers under the marks; the outer texts stay within the drawing. */
export function BottomAxis({ scale, at, top, unit, language, rules = 0 }: BottomAxisProps) {
  const texts = scale.ticks.map((tick) => tickText(tick, scale, unit, language));
  const step = Math.abs(at(scale.ticks[1] ?? 0) - at(scale.ticks[0] ?? 0));
  const every = Math.ceil((Math.max(...texts.map((text) => textWidth(text, TICK_SIZE))) + 10) / Math.max(1, step));
  return (
    <g>
      {scale.ticks.map((tick, i) => {
        const last = i === scale.ticks.length - 1;
        return (
          <g key={tick}>
            <line x1={at(tick)} x2={at(tick)} y1={top - rules} y2={top + 5} stroke="var(--line)" />
            {i % every === 0 && (
              <Lines lines={[texts[i] ?? '']} x={at(tick)} y={top + 19} size={TICK_SIZE} anchor={i === 0 ? 'start' : last ? 'end' : 'middle'} />
            )}
          </g>
        );
      })}
    </g>
  );
}

import type { Speech } from '../../i18n/words';
import { niceScale, rankScale, type Scale } from '../axis/ticks';
import type { ChartData } from '../chart-data';
import { numbersOf } from '../figures';
import { isRank } from '../frame/figure-words';
import { tickTexts } from '../line/scale';

const PAD = 0.06;

/** A scale that ends where the figures do: up to round numbers a line would be flat in so low a field. */
function scaleOf(data: ChartData): Scale {
  const numbers = numbersOf(data);
  if (isRank(data)) return rankScale(numbers);
  const round = niceScale(numbers, { count: 4 });
  if (numbers.length === 0) return round;
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  const pad = (high - low) * PAD;
  const [min, max] = [Math.max(round.min, low - pad), Math.min(round.max, high + pad)];
  const ticks = round.ticks.filter((tick) => min <= tick && tick <= max);
  return ticks.length < 2 ? round : { ...round, min, max, ticks };
}

interface PanelScale {
  readonly scale: Scale;
  readonly texts: readonly string[];
}

/** The scale of each panel with the texts of its ticks: one for all, or one fitted to each. */
export function panelScales(data: ChartData, ownScale: boolean, speech: Speech): readonly PanelScale[] {
  const over = (part: ChartData): PanelScale => {
    const scale = scaleOf(part);
    return { scale, texts: tickTexts(part, scale, speech) };
  };
  if (ownScale) return data.series.map((series) => over({ ...data, series: [series] }));
  const shared = over(data);
  return data.series.map(() => shared);
}

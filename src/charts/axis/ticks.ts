/** Figures closer than this stand for one figure: no statistics is more exact. */
const TINY = 1e-9;
const STEPS = [1, 2, 2.5, 5, 10];

/** Twelve digits, without the rest that sums of fractions leave behind. */
function tidy(value: number): number {
  if (Math.abs(value) < TINY * TINY) return 0;
  const factor = 10 ** (12 - Math.ceil(Math.log10(Math.abs(value))));
  return Math.round(value * factor) / factor;
}

function niceStep(span: number, count: number, whole = false): number {
  const rough = span / Math.max(1, count);
  const power = 10 ** Math.floor(Math.log10(rough));
  const fits = (step: number): boolean => step * power >= rough * (1 - 1e-9) && (!whole || Number.isInteger(tidy(step * power)));
  return whole && rough <= 1 ? 1 : tidy(power * (STEPS.find(fits) ?? 10));
}

export interface Scale {
  readonly min: number;
  readonly max: number;
  /** Ascending, from `min` to `max`. */
  readonly ticks: readonly number[];
  /** Decimals the labels of the ticks need. */
  readonly digits: number;
}

const decimalsOf = (value: number): number => {
  const text = String(tidy(value));
  return text.includes('e-') ? Number(text.split('e-')[1]) : (text.split('.')[1] ?? '').length;
};

/** A scale that holds every value, with about `count` round steps. `whole`: no tick between two whole numbers. */
export function niceScale(values: readonly number[], { count = 5, zero = false, whole = false } = {}): Scale {
  const all = zero || values.length === 0 ? [0, ...values] : values;
  const low = Math.min(...all);
  const high = Math.max(...all);
  const alike = high - low <= Math.max(Math.abs(high), 1) * TINY;
  const span = !alike ? high - low : Math.abs(high) > TINY ? Math.abs(high) : 1;
  const step = niceStep(span, count, whole);
  const from = Math.floor(tidy(low / step));
  const to = Math.max(from + 1, Math.ceil(tidy(high / step)));
  const ticks = Array.from({ length: to - from + 1 }, (_, i) => tidy((from + i) * step));
  return { min: tidy(from * step), max: tidy(to * step), ticks, digits: decimalsOf(step) };
}

/** A round count of ranks of which `worst` ranks make about `count` steps. */
export const rankStep = (worst: number, count: number): number => niceStep(worst, count, true);

/** Ranks: 1 stands first, then round numbers up to a last one not before `worst`. */
export function rankScale(ranks: readonly number[], count = 4): Scale {
  const worst = Math.max(2, ...ranks);
  const step = rankStep(worst, count);
  const rounded = Array.from({ length: Math.ceil(worst / step) }, (_, i) => (i + 1) * step).filter((tick) => tick > 1);
  return { min: 1, max: Math.max(2, ...rounded), ticks: [1, ...rounded], digits: 0 };
}

/** From figures to pixels; `from` may be the larger one, as the y of a scale that grows upward. */
export const linear =
  (scale: Pick<Scale, 'min' | 'max'>, from: number, to: number) =>
  (value: number): number =>
    from + ((value - scale.min) / (scale.max - scale.min)) * (to - from);

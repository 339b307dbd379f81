import { fill } from '../../i18n/fill';
import { formatNumber } from '../../i18n/format';
import type { Speech } from '../../i18n/words';
import { tickText } from '../axis/axis';
import { niceScale, rankStep, type Scale } from '../axis/ticks';
import type { ChartData } from '../chart-data';
import type { Figure } from '../../domain/figure';
import { figuresOf, hasNumber } from '../figures';
import { isRank } from '../frame/figure-words';
import type { LegendItem } from '../frame/legend';
import { classFill, type Fill } from '../palette';

export interface Classes {
  readonly of: (value: number) => Fill;
  readonly legend: readonly LegendItem[];
}

/** A class of figures in words, and the least figure in it. */
interface Step {
  readonly from: number;
  readonly words: string;
}

/** As many as the ramp has steps. */
const MOST = 4;

/** The figures the classes are made for: those of every period where they are known, so that a shade keeps its meaning. */
const scaled = (data: ChartData): readonly (Figure & { readonly value: number })[] =>
  [...figuresOf({ ...data, whole: null }), ...(data.scaleFigures ?? [])].filter(hasNumber);

/** A rest shorter than half a class joins the one before. */
const SHORT_REST = 0.49;

/** How many ranks there are: as the sources say, or the last one drawn. */
const ranksIn = (data: ChartData): number => scaled(data).reduce((most, { value, outOf }) => Math.max(most, value, outOf ?? 0), 1);

/** Ranks 1–20, 21–40, 41–63: no bound in two classes, none past the last rank; a short rest joins the class before. */
function rankSteps(data: ChartData, most: number, { language, words }: Speech): readonly Step[] {
  const last = ranksIn(data);
  const size = rankStep(last, most + SHORT_REST);
  const count = Math.max(1, Math.round(last / size));
  const text = (rank: number): string => formatNumber(rank, { digits: 0, language });
  return Array.from({ length: count }, (_, i) => {
    const [from, to] = [i * size + 1, i === count - 1 ? last : (i + 1) * size];
    return { from, words: from === to ? text(from) : fill(words.charts.classes.ranks, { from: text(from), to: text(to) }) };
  });
}

function scaleOf(numbers: readonly number[], most: number): Scale {
  const scales = Array.from({ length: most }, (_, i) => niceScale(numbers, { count: most - i }));
  return scales.find((scale) => scale.ticks.length - 1 <= most) ?? niceScale(numbers, { count: 1 });
}

/** Classes between the round numbers of a scale: a bound belongs to the class above it, the last one to the last. */
function valueSteps(data: ChartData, most: number, { language, words }: Speech): readonly Step[] {
  const scale = scaleOf(scaled(data).map(({ value }) => value), most);
  const text = (tick: number): string => tickText(tick, scale, data.unit.label, language);
  const { upTo, within } = words.charts.classes;
  return scale.ticks.slice(0, -1).map((from, i, all) => ({
    from,
    words: fill(i === all.length - 1 ? within : upTo, { from: text(from), to: text(scale.ticks[i + 1] ?? from) }),
  }));
}

/**
 * Steps of the ramp with their words; the strongest is the best, or the most where neither is. The legend names the
 * best, as a ramp that ends dark on paper ends light on a dark page.
 * @param most 6 at most.
 */
export function classesOf(data: ChartData, speech: Speech, most = MOST): Classes {
  const steps = isRank(data) ? rankSteps(data, most, speech) : valueSteps(data, most, speech);
  const isLower = data.direction === 'lower';
  const paint = (i: number): Fill => classFill(isLower ? steps.length - 1 - i : i, steps.length);
  const best = data.direction === 'neutral' || steps.length < 2 ? undefined : steps.at(isLower ? 0 : -1);
  return {
    of: (value) => paint(Math.max(0, steps.findLastIndex(({ from }) => from <= value))),
    legend: [
      ...steps.map(({ words }, i): LegendItem => ({ swatch: { kind: 'fill', fill: paint(i).fill }, text: words })),
      ...(best === undefined ? [] : [{ swatch: { kind: 'none' } as const, text: fill(speech.words.charts.classes.best, { group: best.words }) }]),
    ],
  };
}

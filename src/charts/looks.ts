import type { ChartData, ChartSeries } from './chart-data';
import { ACCENT, fillsBySize, HUES, hueFill, NEAR_ACCENT, stepsOf, type Fill, type SeriesLook } from './palette';

/** A series nothing is said of. */
export const PLAIN_LOOK: SeriesLook = { paint: 'var(--ink)', dash: undefined, marker: 'circle', width: 2 };

const OWN_LOOK: SeriesLook = { paint: 'var(--accent)', dash: undefined, marker: 'circle', width: 3.25 };

/** What the others are read by: thin, dashed and grey. */
const REFERENCE_LOOK: SeriesLook = { paint: 'var(--ink-2)', dash: '5 4', marker: 'cross', width: 1.25 };

const MARKERS = ['square', 'triangle', 'diamond', 'down', 'plus'] as const;
const DASHES = ['7 4', '2 4', '9 4 2 4', '14 4', '5 2 1 2 1 2'] as const;

/** With this start the provinces of Bắc Trung Bộ around Hà Tĩnh, and those of Tây Nguyên, all differ. */
const START = 271;
const PRIME = 16_777_619;

/** The hue an id asks for (FNV-1a): the same in every chart of every page. */
function wish(id: string): number {
  let hash = START;
  for (const letter of id) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), PRIME) >>> 0;
  return (hash >>> 16) % HUES.length;
}

/** The first number not taken, going on from the wish; each further round has the same hues again. */
function nextFree(from: number, taken: ReadonlySet<number>): number {
  for (let round = 0; ; round += 1) {
    for (let i = 0; i < HUES.length; i += 1) {
      const slot = ((from + i) % HUES.length) + round * HUES.length;
      if (!taken.has(slot)) return slot;
    }
  }
}

/**
 * A number for each id, from 0; the hue is its rest by the count of hues. Whoever comes first by id has its wish, and
 * the order of the ids given is of no matter. A place thus keeps its hue in charts of other companions unless two wish
 * for one.
 */
export function slotsOf(ids: readonly string[]): ReadonlyMap<string, number> {
  const slots = new Map<string, number>();
  const taken = new Set<number>();
  const take = (id: string, slot: number): void => {
    slots.set(id, slot);
    taken.add(slot);
  };
  const sorted = [...new Set(ids)].toSorted();
  for (const id of sorted) if (!taken.has(wish(id))) take(id, wish(id));
  for (const id of sorted) if (!slots.has(id)) take(id, nextFree(wish(id), taken));
  return slots;
}

function lookAt(slot: number, ink: boolean): SeriesLook {
  const nth = slot % HUES.length;
  const dash = DASHES[(nth + Math.floor(slot / HUES.length)) % DASHES.length];
  return { paint: ink ? 'var(--ink-2)' : (HUES[nth] ?? 'var(--ink)'), dash, marker: MARKERS[nth] ?? 'square', width: 2 };
}

/** One that has nothing to be told from, or that is left when the hues are used up and no accent is there. */
const SPARE: SeriesLook = { ...PLAIN_LOOK, paint: NEAR_ACCENT };

const othersOf = ({ series }: Pick<ChartData, 'series'>): readonly ChartSeries[] => series.filter((one) => !one.own && one.reference !== true);

/**
 * Own organisation: the accent, solid and thick. Every other has hue, dash and marker of its id; more of them than
 * there are hues are ink beside an own one.
 */
export function seriesLooks(data: Pick<ChartData, 'series'>): readonly SeriesLook[] {
  const others = othersOf(data);
  const someOwn = data.series.some(({ own }) => own);
  const alone = others.length === 1 && !someOwn;
  const slots = slotsOf(others.map((series) => series.id));
  const ink = someOwn && others.length > HUES.length;
  return data.series.map(({ own, id, reference = false }) => {
    if (reference) return REFERENCE_LOOK;
    if (own) return OWN_LOOK;
    if (alone) return SPARE;
    const slot = slots.get(id) ?? 0;
    return !someOwn && slot >= HUES.length && others.length === HUES.length + 1 ? SPARE : lookAt(slot, ink);
  });
}

const sumOf = ({ points }: ChartSeries): number => points.reduce((sum, figure) => sum + (figure?.value ?? 0), 0);

/** Whether a series stands for an organisation, not for a category of a breakdown. */
const isPlace = ({ id, points }: ChartSeries): boolean =>
  points.some((figure) => figure?.kind === 'fact' && figure.organisation.id === id);

/** A bar the others are read by is grey, and takes no hue from them. */
const REFERENCE_FILL: Fill = { fill: 'var(--neutral-mark)', on: 'var(--ink)' };

function fillsBesideReference(data: Parameters<typeof seriesFills>[0]): readonly Fill[] {
  const rest = data.series.filter(({ reference }) => reference !== true);
  const fills = new Map(seriesFills({ ...data, series: rest }).map((fill, i) => [rest[i]?.id, fill]));
  return data.series.map(({ id, reference }) => (reference === true ? REFERENCE_FILL : (fills.get(id) ?? ACCENT)));
}

/**
 * Bars of several series: own in the accent, ordered ones from light to dark, places in the hue of their id.
 * Categories go by size like the parts of a whole, which they often stand beside.
 */
export function seriesFills(data: Pick<ChartData, 'series' | 'ordinal' | 'levels'>): readonly Fill[] {
  if (data.series.length === 1) return [ACCENT];
  if (data.series.some(({ reference }) => reference === true)) return fillsBesideReference(data);
  const steps = stepsOf(data.series.map((series) => series.id), data);
  if (steps !== null) return steps;
  if (!data.series.some((series) => series.own || isPlace(series))) return fillsBySize(data.series.map(sumOf));
  const slots = slotsOf(othersOf(data).map((series) => series.id));
  return data.series.map(({ own, id }) => (own ? ACCENT : hueFill(slots.get(id) ?? 0)));
}

import type { Tile } from '../../domain/catalogue';
import type { Figure } from '../../domain/figure';
import { fill } from '../../i18n/fill';
import type { Speech } from '../../i18n/words';
import { tickText } from '../axis/axis';
import { niceScale, rankScale, type Scale } from '../axis/ticks';
import type { ChartData } from '../chart-data';
import { figuresOf, hasNumber, numbersOf } from '../figures';
import { isRank, markLabel, shortFigure } from '../frame/figure-words';
import { layoutLegend, signItems, type Legend, type LegendItem } from '../frame/legend';
import type { PlacedMark } from '../frame/placed-mark';
import { textWidth, wrap } from '../frame/text';
import { rampFill, type Fill } from '../palette';

const GAP = 2;
const WIDEST = 116;
const PAD = 1.5;
/** Narrower tiles have smaller names, so that two lines and the value fit into a low tile. */
const WIDTH_TO_SIZE = 7.2;
const TIGHT = 1.15;
const [SMALLEST, LARGEST] = [9, 13];

export interface MapTile {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Null where the organisation has no figure. */
  readonly mark: PlacedMark | null;
  readonly own: boolean;
  readonly name: readonly string[];
  readonly value: string;
  readonly fill: Fill;
}

export interface MapScene {
  readonly height: number;
  readonly tileWidth: number;
  readonly tileHeight: number;
  readonly nameSize: number;
  /** Pixels from line to line of a name: names are short and a tile must be low. */
  readonly leading: number;
  readonly valueSize: number;
  readonly tiles: readonly MapTile[];
  readonly legend: Legend;
  readonly legendTop: number;
}

/** Tiles of the one map on which most positions have a place. */
function tilesFor(data: ChartData, tiles: readonly Tile[]): readonly Tile[] {
  const ids = new Set(data.positions.map((position) => position.id));
  const counts = new Map<string, number>();
  for (const tile of tiles) if (ids.has(tile.organisationId)) counts.set(tile.map, (counts.get(tile.map) ?? 0) + 1);
  const best = [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];
  return tiles.filter((tile) => tile.map === best);
}

/** Largest size, 9 to 13 px, that suits the tile and at which the longest word of a name stays whole. */
function nameSizeFor(names: readonly string[], inner: number): number {
  const longest = Math.max(1, ...names.flatMap((name) => name.split(' ')).map((word) => textWidth(word, 1, true)));
  const size = Math.min(inner / longest, inner / WIDTH_TO_SIZE);
  return Math.max(SMALLEST, Math.min(LARGEST, Math.floor(size * 2) / 2));
}

interface Classes {
  readonly of: (value: number) => Fill;
  readonly legend: readonly LegendItem[];
}

const MOST_STEPS = 4;

/** A scale of no more steps than the ramp has. */
function scaleOf(data: ChartData): Scale {
  const numbers = numbersOf(data);
  const scales = [4, 3, 2, 1].map((count) => (isRank(data) ? rankScale(numbers, count) : niceScale(numbers, { count })));
  return scales.find((scale) => scale.ticks.length - 1 <= MOST_STEPS) ?? niceScale(numbers, { count: 1 });
}

/** Steps of the ramp between the round numbers of a scale; the darkest is the best, or the most where neither is. */
function classesOf(data: ChartData, speech: Speech): Classes {
  const scale = scaleOf(data);
  const count = scale.ticks.length - 1;
  const step = (i: number): Fill => rampFill(data.direction === 'lower' ? count - 1 - i : i, count);
  const text = (tick: number): string => tickText(tick, scale, data.unit.label, speech.language);
  return {
    of: (value) => step(Math.max(0, Math.min(count - 1, scale.ticks.findLastIndex((tick) => tick <= value)))),
    legend: Array.from({ length: count }, (_, i) => ({
      swatch: { kind: 'fill', fill: step(i).fill },
      text: fill(speech.words.charts.ranges, { from: text(scale.ticks[i] ?? 0), to: text(scale.ticks[i + 1] ?? 0) }),
    })),
  };
}

const EMPTY: Fill = { fill: 'none', on: 'var(--ink-2)' };

/** Tiles placed roughly as on the map, all of one size; tiles without a figure stay empty. */
export function layoutMap(data: ChartData, all: readonly Tile[], width: number, speech: Speech): MapScene {
  const tiles = tilesFor(data, all);
  const columns = 1 + Math.max(0, ...tiles.map((tile) => tile.column));
  const rows = 1 + Math.max(0, ...tiles.map((tile) => tile.row));
  const tileWidth = Math.min(WIDEST, (width - (columns - 1) * GAP) / columns);
  const inner = tileWidth - 2 * PAD;
  const nameSize = nameSizeFor(data.positions.map((position) => position.label), inner);
  const names = new Map(data.positions.map((position) => [position.id, wrap(position.label, inner, nameSize, true)]));
  const valueSize = Math.min(14, nameSize + 2);
  const most = Math.max(1, ...[...names.values()].map((lines) => lines.length));
  const leading = Math.ceil(nameSize * TIGHT);
  const tileHeight = most * leading + Math.ceil(valueSize * TIGHT) + 3;
  const left = (width - columns * (tileWidth + GAP) + GAP) / 2;
  const classes = classesOf(data, speech);
  const at = new Map(data.positions.map((position, i) => [position.id, i]));
  const figureOf = (id: string): Figure | null => data.series[0]?.points[at.get(id) ?? -1] ?? null;
  const placed = tiles.map((tile): MapTile => {
    const figure = figureOf(tile.organisationId);
    const [x, y] = [left + tile.column * (tileWidth + GAP), tile.row * (tileHeight + GAP)];
    const label = data.positions[at.get(tile.organisationId) ?? -1]?.label ?? '';
    return {
      id: tile.organisationId,
      x,
      y,
      mark: figure && { series: tile.row, position: tile.column, figure, label: markLabel(label, figure, speech), x: x + tileWidth / 2, y },
      own: tile.organisationId === data.ownPosition,
      name: names.get(tile.organisationId) ?? [],
      value: figure === null ? '–' : shortFigure(figure, speech.language),
      fill: hasNumber(figure) ? classes.of(figure.value) : EMPTY,
    };
  });
  const empty: readonly LegendItem[] = placed.some((tile) => tile.mark === null)
    ? [{ swatch: { kind: 'empty' }, text: speech.words.charts.noFigure }]
    : [];
  const legend = layoutLegend([...classes.legend, ...empty, ...signItems(figuresOf({ ...data, whole: null }), speech)], width);
  const legendTop = rows * (tileHeight + GAP) + 8;
  return { height: legendTop + legend.height, tileWidth, tileHeight, nameSize, leading, valueSize, tiles: placed, legend, legendTop };
}

import type { Tile } from '../../domain/catalogue';
import type { Figure } from '../../domain/figure';
import type { Speech } from '../../i18n/words';
import type { ChartData } from '../chart-data';
import type { ChartProps } from '../chart-props';
import { figuresOf, hasNumber } from '../figures';
import { markLabel, shortFigure } from '../frame/figure-words';
import { layoutLegend, signItems, type Legend, type LegendItem } from '../frame/legend';
import { isBound } from '../frame/look';
import type { PlacedMark } from '../frame/placed-mark';
import { textWidth, wrap } from '../frame/text';
import type { Fill } from '../palette';
import { classesOf } from './classes';

const GAP = 2;
const WIDEST = 116;
const PAD = 1.5;
/** Height of the hatched foot of a bound. */
export const STRIP = 5;
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
  /** Baselines of the first line of the name and of the value. */
  readonly nameY: number;
  readonly valueY: number;
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

/** A little larger than the names, and no wider than the tile at 9 px and more. */
function valueSizeFor(values: readonly string[], inner: number, nameSize: number): number {
  const widest = Math.max(1, ...values.map((value) => textWidth(value, 1, true)));
  return Math.max(SMALLEST, Math.min(14, nameSize + 2, Math.floor((inner / widest) * 2) / 2));
}

const EMPTY: Fill = { fill: 'none', on: 'var(--ink-2)' };

/** Names of the tiles by organisation: of those with a figure from the chart, of others from `nameOf`. */
function labelsOf(data: ChartData, tiles: readonly Tile[], nameOf: ChartProps['nameOf']): ReadonlyMap<string, string> {
  const known = new Map(data.positions.map((position) => [position.id, position.label]));
  return new Map(tiles.map(({ organisationId: id }) => [id, known.get(id) ?? nameOf?.(id) ?? '']));
}

/** Tiles placed roughly as on the map, all of one size; tiles without a figure stay empty. */
export function layoutMap(data: ChartData, all: readonly Tile[], width: number, speech: Speech, nameOf?: ChartProps['nameOf']): MapScene {
  const tiles = tilesFor(data, all);
  const labels = labelsOf(data, tiles, nameOf);
  const columns = 1 + Math.max(0, ...tiles.map((tile) => tile.column));
  const rows = 1 + Math.max(0, ...tiles.map((tile) => tile.row));
  const tileWidth = Math.min(WIDEST, (width - (columns - 1) * GAP) / columns);
  const inner = tileWidth - 2 * PAD;
  const nameSize = nameSizeFor([...labels.values()], inner);
  const names = new Map([...labels].map(([id, label]) => [id, wrap(label, inner, nameSize, true)]));
  const at = new Map(data.positions.map((position, i) => [position.id, i]));
  const figureOf = (id: string): Figure | null => data.series[0]?.points[at.get(id) ?? -1] ?? null;
  const figures = tiles.flatMap(({ organisationId }) => figureOf(organisationId) ?? []);
  const valueSize = valueSizeFor(figures.map((figure) => shortFigure(figure, speech.language)), inner, nameSize);
  const foot = figures.some(isBound) ? STRIP : 0;
  const most = Math.max(1, ...[...names.values()].map((lines) => lines.length));
  const leading = Math.ceil(nameSize * TIGHT);
  const tileHeight = most * leading + Math.ceil(valueSize * TIGHT) + 3 + foot;
  const left = (width - columns * (tileWidth + GAP) + GAP) / 2;
  const classes = classesOf(data, speech);
  const placed = tiles.map((tile): MapTile => {
    const figure = figureOf(tile.organisationId);
    const [x, y] = [left + tile.column * (tileWidth + GAP), tile.row * (tileHeight + GAP)];
    const label = labels.get(tile.organisationId) ?? '';
    const name = names.get(tile.organisationId) ?? [];
    return {
      id: tile.organisationId,
      x,
      y,
      mark: figure && { series: tile.row, position: tile.column, figure, label: markLabel(label, figure, speech), x: x + tileWidth / 2, y, box: { left: x, right: x + tileWidth, top: y, bottom: y + tileHeight } },
      own: tile.organisationId === data.ownPosition,
      name,
      nameY: y + nameSize + 0.5 + ((most - name.length) * leading) / 2,
      valueY: y + tileHeight - foot - 4,
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

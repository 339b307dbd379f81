import { lazy, Suspense, type ComponentType } from 'react';
import { DirectionChart } from './direction/direction-chart';
import { layoutDirection } from './direction/series';
import { layoutBar } from './bar/series';
import { StillBars } from './bar/still-bars';
import { BoundChart } from './bound/bound-chart';
import { layoutBound } from './bound/series';
import type { ChartData } from './chart-data';
import type { ChartProps } from './chart-props';
import { HeatChart } from './heat/heat-chart';
import { layoutHeat } from './heat/series';
import type { ChartKind } from './kinds';
import { DotChart, LineChart, RankChart } from './line/line-chart';
import { layoutLine } from './line/series';
import { MapChart } from './map/map-chart';
import { layoutMap } from './map/series';
import { MultiplesChart } from './multiples/multiples-chart';
import { layoutMultiples } from './multiples/series';
import { RankedChart } from './ranked/ranked-chart';
import { layoutRanked } from './ranked/series';
import { ScatterChart } from './scatter/scatter-chart';
import { layoutScatter } from './scatter/series';
import { ShareChart } from './share/share-chart';
import { layoutShare } from './share/series';
import { SlopeChart } from './slope/slope-chart';
import { layoutSlope } from './slope/series';
import type { Speech } from '../i18n/words';
import { useInBrowser } from '../ui/use-in-browser';
import type { Tile } from '../domain/catalogue';

type HeightOf = (data: ChartData, width: number, speech: Speech, on: Place) => number;

/** What else decides a height: the place of tiles with their names, a height that is asked for, scales to be told of. */
type Place = Pick<ChartProps, 'tiles' | 'nameOf' | 'height' | 'ownScale'>;

interface Kind {
  readonly drawing: ComponentType<ChartProps>;
  readonly height: HeightOf;
}

/** Bars, which Recharts draws: its chunk is fetched when it is first needed. Until then, and in a string, they stand still. */
function bars(stacked: boolean): Kind {
  const Loaded = lazy(async () => {
    const { BarChart, StackedChart } = await import('./recharts');
    return { default: stacked ? StackedChart : BarChart };
  });
  function Drawn(props: ChartProps) {
    const still = <StillBars {...props} stacked={stacked} />;
    return useInBrowser() ? (
      <Suspense fallback={still}>
        <Loaded {...props} />
      </Suspense>
    ) : (
      still
    );
  }
  return { drawing: Drawn, height: (data, width, speech, { height }) => layoutBar(data, { width, stacked, height }, speech).height };
}

const lineHeightOf =
  (joined: boolean): HeightOf =>
  (data, width, speech, { height }) =>
    layoutLine(data, { width, joined, height }, speech).height;

const kinds: Readonly<Record<ChartKind, Kind>> = {
  share: { drawing: ShareChart, height: (data, width, speech, { height }) => layoutShare(data, width, speech, height).height },
  bound: { drawing: BoundChart, height: (...at) => layoutBound(...head(at)).height },
  ranked: { drawing: RankedChart, height: (...at) => layoutRanked(...head(at)).height },
  direction: { drawing: DirectionChart, height: (...at) => layoutDirection(...head(at)).height },
  slope: { drawing: SlopeChart, height: (data, width, speech, { height }) => layoutSlope(data, width, speech, height).height },
  map: { drawing: MapChart, height: (data, width, speech, { tiles = [], nameOf }) => layoutMap(data, tiles, width, speech, nameOf).height },
  scatter: { drawing: ScatterChart, height: (data, width, speech, { height }) => layoutScatter(data, width, speech, height).height },
  heat: { drawing: HeatChart, height: (...at) => layoutHeat(...head(at)).height },
  line: { drawing: LineChart, height: lineHeightOf(true) },
  dot: { drawing: DotChart, height: lineHeightOf(false) },
  rank: { drawing: RankChart, height: lineHeightOf(true) },
  bar: bars(false),
  stacked: bars(true),
  multiples: { drawing: MultiplesChart, height: (data, width, speech, { ownScale }) => layoutMultiples(data, width, speech, ownScale).height },
};

const head = ([data, width, speech]: Parameters<HeightOf>): readonly [ChartData, number, Speech] => [data, width, speech];

/** The component that draws a kind. It brings its own Suspense boundary and has its final height at once. */
export const drawingOf = (kind: ChartKind): ComponentType<ChartProps> => kinds[kind].drawing;

/** Height in pixels a kind takes at a width, before anything is drawn. */
export const heightOf = (
  kind: ChartKind,
  data: ChartData,
  width: number,
  speech: Speech,
  tiles: readonly Tile[] = [],
  nameOf?: ChartProps['nameOf'],
  more: Pick<ChartProps, 'height' | 'ownScale'> = {},
): number => kinds[kind].height(data, width, speech, { tiles, nameOf, ...more });

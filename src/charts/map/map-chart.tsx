import type { ChartProps } from '../chart-props';
import { Drawing } from '../frame/drawing';
import { DoubleRing, LegendView } from '../frame/legend';
import { Lines } from '../frame/lines';
import { isBound, isDisputed, outlineDash } from '../frame/look';
import { Mark } from '../frame/marks';
import { usePaints } from '../frame/patterns';
import { boxOf, type Box } from '../frame/room';
import { layoutMap, type MapScene, type MapTile } from './series';

const STRIP = 5;

interface TileProps {
  readonly tile: MapTile;
  readonly scene: MapScene;
}

function TileFace({ tile, scene }: TileProps) {
  const paints = usePaints();
  const { x, y, fill, name, value, own, mark } = tile;
  const { tileWidth: width, tileHeight: height, nameSize, leading, valueSize } = scene;
  const dash = mark === null ? '3 3' : outlineDash(mark.figure);
  return (
    <>
      <rect
        className="chart-shape"
        x={x}
        y={y}
        width={width}
        height={height}
        rx={2}
        fill={fill.fill}
        {...(dash !== undefined && { stroke: mark === null ? 'var(--line-strong)' : 'var(--ink)', strokeDasharray: dash })}
      />
      {mark !== null && isBound(mark.figure) && (
        <rect x={x} y={y + height - STRIP} width={width} height={STRIP} fill={paints.hatch} />
      )}
      {own && (
        <rect x={x + 1.5} y={y + 1.5} width={width - 3} height={height - 3} fill="none" stroke="var(--emphasis)" strokeWidth={3} />
      )}
      <Lines lines={name} x={x + width / 2} y={y + nameSize + 0.5} size={nameSize} leading={leading} anchor="middle" fill={fill.on} bold={own} />
      <Lines lines={[value]} x={x + width / 2} y={y + height - 4} size={valueSize} anchor="middle" bold fill={fill.on} />
      {mark !== null && isDisputed(mark.figure) && <DoubleRing x={x + width - 8} y={y + height - 9} />}
    </>
  );
}

/** What name and value of a tile cover. */
function wordBoxes({ x, y, name, value }: MapTile, { tileWidth, tileHeight, nameSize, valueSize }: MapScene): readonly Box[] {
  const middle = { x: x + tileWidth / 2, anchor: 'middle' } as const;
  return [boxOf({ ...middle, lines: name, y: y + nameSize }, nameSize), boxOf({ ...middle, lines: [value], y: y + tileHeight - 4 }, valueSize)];
}

/** A map of tiles, one for each organisation. */
export function MapChart(props: ChartProps) {
  const scene = layoutMap(props.data, props.tiles ?? [], props.width, props, props.nameOf);
  const marks = scene.tiles.flatMap((tile) => tile.mark ?? []).toSorted((a, b) => a.series - b.series || a.position - b.position);
  return (
    <Drawing kind="map" props={props} height={scene.height} marks={marks} taken={scene.tiles.flatMap((tile) => wordBoxes(tile, scene))}>
      {scene.tiles.map((tile) =>
        tile.mark === null ? (
          <TileFace key={tile.id} tile={tile} scene={scene} />
        ) : (
          <Mark key={tile.id} mark={tile.mark}>
            <TileFace tile={tile} scene={scene} />
          </Mark>
        ),
      )}
      <LegendView legend={scene.legend} y={scene.legendTop} />
    </Drawing>
  );
}

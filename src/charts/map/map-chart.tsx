import type { ChartProps } from '../chart-props';
import { Drawing } from '../frame/drawing';
import { DoubleRing, LegendView } from '../frame/legend';
import { Lines } from '../frame/lines';
import { isBound, isDisputed, outlineDash } from '../frame/look';
import { Mark } from '../frame/marks';
import { usePaints } from '../frame/patterns';
import { boxOf, type Box } from '../frame/room';
import { layoutMap, STRIP, type MapScene, type MapTile } from './series';

interface TileProps {
  readonly tile: MapTile;
  readonly scene: MapScene;
}

function TileFace({ tile, scene }: TileProps) {
  const paints = usePaints();
  const { x, y, fill, name, nameY, value, valueY, own, mark } = tile;
  const { tileWidth: width, tileHeight: height, nameSize, leading, valueSize } = scene;
  const foot = { x: x + 1, y: y + height - STRIP, width: width - 2, height: STRIP - 1 };
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
        <>
          <rect {...foot} fill="var(--surface)" />
          <rect {...foot} fill={paints.hatch} />
        </>
      )}
      {own && (
        <rect x={x + 1.5} y={y + 1.5} width={width - 3} height={height - 3} fill="none" stroke="var(--emphasis)" strokeWidth={3} />
      )}
      <Lines lines={name} x={x + width / 2} y={nameY} size={nameSize} leading={leading} anchor="middle" fill={fill.on} bold={own} />
      <Lines lines={[value]} x={x + width / 2} y={valueY} size={valueSize} anchor="middle" bold fill={fill.on} />
      {mark !== null && isDisputed(mark.figure) && <DoubleRing x={x + width - 8} y={valueY - 5} />}
    </>
  );
}

/** What name and value of a tile cover. */
function wordBoxes({ x, name, nameY, value, valueY }: MapTile, { tileWidth, nameSize, valueSize }: MapScene): readonly Box[] {
  const middle = { x: x + tileWidth / 2, anchor: 'middle' } as const;
  return [boxOf({ ...middle, lines: name, y: nameY }, nameSize), boxOf({ ...middle, lines: [value], y: valueY }, valueSize)];
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

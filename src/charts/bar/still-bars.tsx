import type { ChartProps } from '../chart-props';
import { Drawing } from '../frame/drawing';
import { BarGround } from './bar-ground';
import { BarShape } from './bar-shape';
import type { Box } from './bars';
import { OverBars } from './over-bars';
import { type BarMark, marksOf } from './scene';
import { layoutBar } from './series';
import { wordBoxes } from './value-place';

const boxOf = ({ mark: { box, x, y } }: BarMark): Box =>
  box === undefined ? { x, y, width: 0, height: 0 } : { x: box.left, y: box.top, width: box.right - box.left, height: box.bottom - box.top };

/** The bars as their layout places them: in a string, and until Recharts has arrived. */
export function StillBars({ stacked, ...props }: ChartProps & { readonly stacked: boolean }) {
  const scene = layoutBar(props.data, { width: props.width, height: props.height, stacked }, props);
  return (
    <Drawing kind={stacked ? 'stacked' : 'bar'} props={props} height={scene.height} marks={marksOf(scene)} taken={wordBoxes(scene)}>
      <BarGround scene={scene} props={props} />
      {scene.bars.map((bar) => (
        <BarShape key={`${bar.mark.series}-${bar.mark.position}`} bar={bar} scene={scene} box={boxOf(bar)} />
      ))}
      <OverBars scene={scene} />
    </Drawing>
  );
}

import { Lines } from '../frame/lines';
import { Mark } from '../frame/marks';
import { TargetRules } from '../frame/target-rule';
import type { BarScene } from './scene';

/** What stands upon the bars: targets, and words of figures without a number. */
export function OverBars({ scene }: { readonly scene: BarScene }) {
  return (
    <>
      <TargetRules targets={scene.targets} />
      {scene.stated.map(({ mark, text }) => (
        <Mark key={`${mark.series}-${mark.position}`} mark={mark}>
          <Lines {...text} size={12} halo />
        </Mark>
      ))}
    </>
  );
}

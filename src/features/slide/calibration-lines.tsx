import { useLayoutEffect, useRef } from 'react';

const WIDTH = 44;
const HEIGHT = 16;

const thicknesses = [1, 2, 3, 4] as const;

/** Lines as thick as the gaps between them, over a width and, lying, over a height; sizes in pixels of the slide. */
function stripes(thick: number, isLying: boolean): string {
  const count = Math.floor((isLying ? HEIGHT : WIDTH) / (2 * thick));
  return Array.from({ length: count }, (_, i) => {
    const at = (2 * i + 0.5) * thick;
    return isLying ? `M0 ${at}H${WIDTH}` : `M${at} 0V${HEIGHT}`;
  }).join('');
}

interface LinesProps {
  readonly thick: number;
  readonly isLying: boolean;
  /** A pixel of the screen in pixels of the slide. */
  readonly pixel: number;
}

/** Lines that begin where a pixel of the screen does: between two they would be uneven whatever the projector does. */
function Lines({ thick, isLying, pixel }: LinesProps) {
  const ref = useRef<SVGSVGElement>(null);
  useLayoutEffect(() => {
    const svg = ref.current;
    if (svg === null) return;
    svg.style.translate = '';
    const { left, top } = svg.getBoundingClientRect();
    const offset = (at: number): number => (Math.round(at * devicePixelRatio) - at * devicePixelRatio) * pixel;
    svg.style.translate = `${offset(left)}px ${offset(top)}px`;
  });
  return (
    <svg ref={ref} width={WIDTH} height={HEIGHT} shapeRendering="crispEdges" aria-hidden="true">
      <path d={stripes(thick * pixel, isLying)} stroke="var(--ink)" strokeWidth={thick * pixel} />
    </svg>
  );
}

/** Lines of one to four pixels of the screen, whatever the slide is enlarged by; of one pixel lying too. */
export function CalibrationLines({ scale }: { readonly scale: number }) {
  const pixel = 1 / (scale * devicePixelRatio);
  return (
    <ol className="calibration-lines">
      <li>
        <Lines thick={1} isLying pixel={pixel} />1
      </li>
      {thicknesses.map((thick) => (
        <li key={thick}>
          <Lines thick={thick} isLying={false} pixel={pixel} />
          {thick}
        </li>
      ))}
    </ol>
  );
}

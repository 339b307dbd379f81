const WIDTH = 44;
const HEIGHT = 16;

const thicknesses = [1, 2, 3, 4] as const;

/** Lines as thick as the gaps between them, over a width and, lying, over a height. */
function stripes(thick: number, scale: number, isLying: boolean): string {
  const step = (2 * thick) / scale;
  const count = Math.floor((isLying ? HEIGHT : WIDTH) / step);
  return Array.from({ length: count }, (_, i) => {
    const at = (i + 0.25) * step;
    return isLying ? `M0 ${at}H${WIDTH}` : `M${at} 0V${HEIGHT}`;
  }).join('');
}

/** Lines of one to four pixels of the screen, whatever the slide is enlarged by; of one pixel lying too. */
export function CalibrationLines({ scale }: { readonly scale: number }) {
  const lines = (thick: number, isLying: boolean) => (
    <li key={`${thick} ${isLying}`}>
      <svg width={WIDTH} height={HEIGHT} shapeRendering="crispEdges" aria-hidden="true">
        <path d={stripes(thick, scale, isLying)} stroke="var(--ink)" strokeWidth={thick / scale} />
      </svg>
      {thick}
    </li>
  );
  return (
    <ol className="calibration-lines">
      {lines(1, true)}
      {thicknesses.map((thick) => lines(thick, false))}
    </ol>
  );
}

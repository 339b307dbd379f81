interface PlaceholderProps {
  readonly width: number;
  readonly height: number;
}

/** Holds the place of a chart that is still on its way, so that nothing moves when it comes. */
export const Placeholder = ({ width, height }: PlaceholderProps) => (
  <div className="chart-box" style={{ width, height }} aria-busy="true" />
);

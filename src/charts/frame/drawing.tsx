import type { ReactNode } from 'react';
import type { ChartProps } from '../chart-props';
import type { ChartKind } from '../kinds';
import { summaryOf } from '../summary';
import { MarkLayer } from './marks';
import { OverMarks } from './over-marks';
import type { PlacedMark } from './placed-mark';
import { Patterns } from './patterns';
import type { Box } from './room';

interface DrawingProps {
  readonly kind: ChartKind;
  readonly props: ChartProps;
  readonly height: number;
  readonly marks: readonly PlacedMark[];
  /** What words cover, so that the reader's numbers keep off them. */
  readonly taken?: readonly Box[];
  readonly children: ReactNode;
}

/** A chart drawn by ourselves: complete in a string too, with its sentence as text alternative. */
export function Drawing({ kind, props, height, marks, taken = [], children }: DrawingProps) {
  const { data, width } = props;
  return (
    <MarkLayer props={props} height={height} marks={marks}>
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="group"
        aria-label={summaryOf(kind, data, props.language, props.words)}
      >
        <Patterns />
        {children}
        <OverMarks width={width} height={height} taken={taken} />
      </svg>
    </MarkLayer>
  );
}

import type { ReactNode } from 'react';
import type { ChartProps } from '../chart-props';
import type { ChartKind } from '../kinds';
import { summaryOf } from '../summary';
import { MarkLayer } from './marks';
import type { PlacedMark } from './placed-mark';
import { Patterns } from './patterns';

interface DrawingProps {
  readonly kind: ChartKind;
  readonly props: ChartProps;
  readonly height: number;
  readonly marks: readonly PlacedMark[];
  readonly children: ReactNode;
}

/** A chart drawn by ourselves: complete in a string too, with its sentence as text alternative. */
export function Drawing({ kind, props, height, marks, children }: DrawingProps) {
  const { data, width, onOpen, paper } = props;
  return (
    <MarkLayer width={width} height={height} marks={marks} onOpen={onOpen} paper={paper}>
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="group"
        aria-label={summaryOf(kind, data, props.language, props.words)}
      >
        <Patterns />
        {children}
      </svg>
    </MarkLayer>
  );
}

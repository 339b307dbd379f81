import type { TargetRule } from '../line/scene';
import { Lines } from './lines';

const SIZE = 12;

/** Targets, over the marks: a dotted rule with its words. The base of index numbers is a thin one. */
export function TargetRules({ targets }: { readonly targets: readonly TargetRule[] }) {
  return targets.map(({ id, rule: [x1, y1, x2, y2], text, base = false }) => {
    const paint = base ? 'var(--ink-2)' : 'var(--emphasis)';
    const look = base ? { strokeWidth: 1.25 } : { strokeWidth: 2, strokeDasharray: '2 4' };
    return (
      <g key={id} {...(!base && { 'data-target': id })}>
        <line x1={x1} y1={y1} x2={x2} y2={y2} stroke={paint} {...look} />
        {text !== null && <Lines {...text} size={SIZE} halo fill={paint} />}
      </g>
    );
  });
}

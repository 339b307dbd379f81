import type { TargetRule } from '../line/scene';
import { Lines } from './lines';

const SIZE = 12;

/** Targets, over the marks: a dotted rule with its words. */
export function TargetRules({ targets }: { readonly targets: readonly TargetRule[] }) {
  return targets.map(({ id, rule: [x1, y1, x2, y2], text }) => (
    <g key={id} data-target={id}>
      <line x1={x1} y1={y1} x2={x2} y2={y2} stroke="var(--emphasis)" strokeWidth={2} strokeDasharray="2 4" />
      {text !== null && <Lines {...text} size={SIZE} halo fill="var(--emphasis)" />}
    </g>
  ));
}

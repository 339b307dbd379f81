import { createContext, use } from 'react';

/** What tells the patterns of one chart from those of the next, so that a hidden chart never takes them away. */
export const PatternContext = createContext('chart');

interface Paints {
  /** Fill of what a bound leaves open. */
  readonly hatch: string;
  /** Mask that lets a mark fade out to the right: it has no known end there. */
  readonly fadeRight: string;
  /** The same for a mark that grows upward. */
  readonly fadeUp: string;
}

export function usePaints(): Paints {
  const id = use(PatternContext);
  return { hatch: `url(#${id}-hatch)`, fadeRight: `url(#${id}-right)`, fadeUp: `url(#${id}-up)` };
}

interface FadeProps {
  readonly id: string;
  readonly up?: boolean;
}

function Fade({ id, up = false }: FadeProps) {
  const run = up ? { x1: 0, y1: 1, x2: 0, y2: 0 } : { x1: 0, y1: 0, x2: 1, y2: 0 };
  return (
    <>
      <linearGradient id={`${id}-run`} {...run}>
        <stop offset="0.35" stopColor="white" />
        <stop offset="1" stopColor="white" stopOpacity={0} />
      </linearGradient>
      <mask id={id} maskContentUnits="objectBoundingBox">
        <rect width={1} height={1} fill={`url(#${id}-run)`} />
      </mask>
    </>
  );
}

/** Definitions that every chart carries within itself, so that its file stands alone. */
export function Patterns() {
  const id = use(PatternContext);
  return (
    <defs>
      <pattern id={`${id}-hatch`} width={7} height={7} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line x1={0} y1={0} x2={0} y2={7} stroke="var(--ramp-2)" strokeWidth={4.5} />
      </pattern>
      <Fade id={`${id}-right`} />
      <Fade id={`${id}-up`} up />
    </defs>
  );
}

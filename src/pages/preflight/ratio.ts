const usual = [
  [16, 9],
  [16, 10],
  [4, 3],
  [5, 4],
  [21, 9],
  [32, 9],
  [1, 1],
] as const;

const NEAR = 0.02;

/** The usual ratio a screen comes nearest to, '16:9' or of one that stands '9:16'; null for one like none. */
export function ratioOf({ width, height }: { readonly width: number; readonly height: number }): string | null {
  if (!(width > 0 && height > 0)) return null;
  const ratio = Math.max(width, height) / Math.min(width, height);
  const near = usual.find(([long, short]) => Math.abs(ratio / (long / short) - 1) <= NEAR);
  if (near === undefined) return null;
  return width >= height ? near.join(':') : near.toReversed().join(':');
}

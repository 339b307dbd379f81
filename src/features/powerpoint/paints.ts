/** The light theme of src/ui/tokens.css, which paper has: no style sheet reaches into a file. */
const tokens: ReadonlyMap<string, string> = new Map([
  ['surface', 'ffffff'],
  ['ink', '14212b'],
  ['ink-2', '46545e'],
  ['line', 'dad7cf'],
  ['accent', '0b4f6c'],
  ['on-accent', 'ffffff'],
  ['accent-soft', 'e3eef2'],
  ['ramp-0', 'e4e1d8'],
  ['ramp-1', 'b9d5de'],
  ['ramp-2', '5f9fb3'],
  ['ramp-3', '0b4f6c'],
  ['on-ramp-0', '14212b'],
  ['on-ramp-1', '14212b'],
  ['on-ramp-2', '0b1f2a'],
  ['on-ramp-3', 'ffffff'],
  ['series-1', '12436d'],
  ['series-2', 'a63d17'],
  ['series-3', '1b7a72'],
  ['series-4', '801650'],
  ['series-5', '6b4be0'],
  ['series-6', '3a2408'],
  ['neutral-mark', '8d979e'],
  ['on-series', 'ffffff'],
]);

const TOKEN = /^var\(--([\w-]+)\)$/;
const MIX = /^color-mix\(in oklab, (var\([^)]*\)) (\d+)%, (var\([^)]*\))\)$/;

const channels = (hex: string): readonly number[] => [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

/** `share` of the first paint in the second. */
const mixed = (one: string, other: string, share: number): string =>
  channels(one)
    .map((channel, i) => Math.round(channel * share + (channels(other)[i] ?? 0) * (1 - share)).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();

/**
 * RRGGBB of a paint as charts name it, 'var(--accent)' or a mix of two.
 * @throws {RangeError} for a paint that is none of them.
 */
export function paintOf(css: string): string {
  const mix = MIX.exec(css);
  if (mix !== null) return mixed(paintOf(mix[1] ?? ''), paintOf(mix[3] ?? ''), Number(mix[2]) / 100);
  const hex = tokens.get(TOKEN.exec(css)?.[1] ?? '');
  if (hex === undefined) throw new RangeError(`No such paint: ${css}`);
  return hex.toUpperCase();
}

/** A paler paint of the same hue. */
export const paler = (hex: string): string => mixed(hex, paintOf('var(--surface)'), 0.35);

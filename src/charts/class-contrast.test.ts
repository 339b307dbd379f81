import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { classFill } from './palette';

type Colour = readonly [number, number, number];

const css = readFileSync(new URL('../ui/tokens.css', import.meta.url), 'utf8');

/** Tokens of a theme over those of the light one. */
function tokensOf(theme: string): ReadonlyMap<string, string> {
  const blocks = [css.split(':root {')[1], css.split(`:root[data-theme='${theme}'] {`)[1]].map((block) => block?.split('}')[0] ?? '');
  return new Map(blocks.flatMap((block) => [...block.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name, value]) => [name ?? '', value ?? ''] as const)));
}

const channel = (hex: string, at: number): number => {
  const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
};
const linear = (hex: string): Colour => [channel(hex, 1), channel(hex, 3), channel(hex, 5)];
const each = ([a, b, c]: Colour, change: (part: number) => number): Colour => [change(a), change(b), change(c)];

type Matrix = readonly [Colour, Colour, Colour];
const times = ([x, y, z]: Colour, [a, b, c]: Colour): number => x * a + y * b + z * c;
const apply = ([r, g, b]: Matrix, colour: Colour): Colour => [times(r, colour), times(g, colour), times(b, colour)];

/** Matrices of Oklab, in which the browser mixes. */
const toLms: Matrix = [[0.4122214708, 0.5363325363, 0.0514459929], [0.2119034982, 0.6806995451, 0.1073969566], [0.0883024619, 0.2817188376, 0.6299787005]];
const toLab: Matrix = [[0.2104542553, 0.793617785, -0.0040720468], [1.9779984951, -2.428592205, 0.4505937099], [0.0259040371, 0.7827717662, -0.808675766]];
const fromLab: Matrix = [[1, 0.3963377774, 0.2158037573], [1, -0.1055613458, -0.0638541728], [1, -0.0894841775, -1.291485548]];
const fromLms: Matrix = [[4.0767416621, -3.3077115913, 0.2309699292], [-1.2684380046, 2.6097574011, -0.3413193965], [-0.0041960863, -0.7034186147, 1.7076147010]];
const lab = (hex: string): Colour => apply(toLab, each(apply(toLms, linear(hex)), Math.cbrt));

/** What a fill of the palette is painted in, as linear light. */
function painted(fill: string, tokens: ReadonlyMap<string, string>): Colour {
  const [first, second] = [...fill.matchAll(/--ramp-\d/g)].map(([name]) => lab(tokens.get(name) ?? ''));
  if (first === undefined) throw new Error(`${fill} names no token`);
  const share = Number(/(\d+)%/.exec(fill)?.[1] ?? 100) / 100;
  const [a, b, c] = second ?? first;
  const mixed: Colour = [first[0] * share + a * (1 - share), first[1] * share + b * (1 - share), first[2] * share + c * (1 - share)];
  return apply(fromLms, each(apply(fromLab, mixed), (part) => part ** 3));
}

const luminance = ([r, g, b]: Colour): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;

describe.each(['light', 'dark', 'contrast'])('text upon a class in the %s theme', (theme) => {
  const tokens = tokensOf(theme);
  it.each([2, 3, 4, 5, 6])('has enough contrast where there are %i', (count) => {
    for (let i = 0; i < count; i += 1) {
      const { fill, on } = classFill(i, count);
      const ink = luminance(linear(tokens.get(on.slice(4, -1)) ?? ''));
      const ground = luminance(painted(fill, tokens));
      const ratio = (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05);
      expect(ratio, `${fill} with ${on}`).toBeGreaterThanOrEqual(4.5);
    }
  });
});

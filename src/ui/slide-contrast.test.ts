import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const themes = ['light', 'dark', 'contrast'] as const;
type Theme = (typeof themes)[number];

const block = (selector: string): string => css.split(`\n${selector} {`)[1]?.split('}')[0] ?? '';

/** The paints of a slide: those of the page in its theme, with what a slide changes of them. */
function paintsOf(theme: Theme): ReadonlyMap<string, string> {
  const root = theme === 'light' ? [] : [`:root[data-theme='${theme}']`];
  const blocks = [':root', ...root, ':root .slide', ...root.map((selector) => `${selector} .slide`)];
  return new Map(blocks.flatMap((selector) => [...block(selector).matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name, value]) => [name ?? '', value ?? ''] as const)));
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const VEIL = 0.15;

/** Contrast of two paints thrown on a screen that other light whitens by 15 %. */
function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [one, other].map((hex) => (1 - VEIL) * luminance(hex) + VEIL).toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const texts = [['ink', 'surface'], ['ink', 'accent-soft'], ['ink', 'gap'], ['ink-2', 'surface'], ['ink-2', 'gap'], ['hero', 'surface']] as const;
const marks = ['accent', 'emphasis', 'neutral-mark', 'line-strong', 'ramp-3', 'series-1', 'series-2', 'series-3', 'series-4', 'series-5', 'series-6'] as const;

describe.each(themes)('in a lit hall the %s slide', (theme) => {
  const paints = paintsOf(theme);
  const of = (name: string): string => {
    const found = paints.get(name);
    if (found === undefined) throw new RangeError(`no paint ${name}`);
    return found;
  };
  it.each(texts)('has text in %s on %s at 4.5:1', (text, ground) => {
    expect(contrast(of(text), of(ground))).toBeGreaterThanOrEqual(4.5);
  });
  it.each(marks)('has marks in %s at 3:1', (mark) => {
    expect(contrast(of(mark), of('surface'))).toBeGreaterThanOrEqual(3);
  });
});

describe.each(['light', 'contrast'] as const)('in a lit hall the %s slide', (theme) => {
  it.each(['accent', 'ramp-3'])('bears white words upon %s', (paint) => {
    const paints = paintsOf(theme);
    expect(contrast(paints.get('on-accent') ?? '', paints.get(paint) ?? '')).toBeGreaterThanOrEqual(4.5);
  });
});

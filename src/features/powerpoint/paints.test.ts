import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rampFill } from '../../charts/palette';
import { paintOf } from './paints';

const css = readFileSync(new URL('../../ui/tokens.css', import.meta.url), 'utf8');
const light = css.split('\n:root {')[1]?.split('}')[0] ?? '';

const used = ['surface', 'ink', 'ink-2', 'line', 'accent', 'accent-soft', 'ramp-0', 'ramp-1', 'ramp-2', 'ramp-3', 'on-ramp-0', 'on-ramp-1', 'on-ramp-2', 'on-ramp-3', 'series-1', 'series-2', 'series-3', 'series-4', 'series-5', 'series-6', 'neutral-mark'];

describe('a paint of a file', () => {
  it.each(used)('%s is that of the light theme', (name) => {
    const [, value] = new RegExp(`--${name}:\\s*#([0-9a-f]{6});`).exec(light) ?? [];
    expect(paintOf(`var(--${name})`)).toBe(value?.toUpperCase());
  });

  it('between two others lies between them', () => {
    expect(paintOf('color-mix(in oklab, var(--ink) 50%, var(--surface))')).toBe('8A9095');
    expect(paintOf(rampFill(1, 7).fill)).toMatch(/^[0-9A-F]{6}$/);
  });

  it('that nobody knows is refused', () => {
    expect(() => paintOf('tomato')).toThrow(RangeError);
  });
});

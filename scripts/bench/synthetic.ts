/**
 * Made figures to measure with, the same at every run; they are of no place and are never published. Every combination
 * of indicator, place, group and month has one observation, in this order, the month varying fastest.
 */
export interface Synthetic {
  readonly indicators: readonly string[];
  readonly places: readonly string[];
  readonly groups: readonly string[];
  readonly months: readonly string[];
  /** Points with two decimals, row-major over the four. */
  readonly values: Float64Array;
}

export const INDICATORS = 10;
export const PLACES = 20;
export const MONTHS = 120;
const FIRST_YEAR = 2015;
const MOST = 2 ** 32;

/** A linear congruential generator with the constants of Numerical Recipes. @returns numbers from 0 to below 1. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / MOST;
  };
}

const names = (word: string, count: number): readonly string[] => Array.from({ length: count }, (_, i) => `Synthetic ${word} ${i + 1}`);

const monthAt = (i: number): string => `${FIRST_YEAR + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`;

/** As many observations as whole groups of 24,000 make, at least one. */
export function synthetic(observations: number): Synthetic {
  const groups = Math.max(1, Math.round(observations / (INDICATORS * PLACES * MONTHS)));
  const values = new Float64Array(INDICATORS * PLACES * groups * MONTHS);
  const random = randomFrom(20_261_123);
  for (let at = 0; at < values.length; at += MONTHS) {
    const base = 40 + random() * 30;
    const slope = 0.05 + random() * 0.15;
    for (let month = 0; month < MONTHS; month += 1) {
      values[at + month] = Math.round((base + slope * month + (random() - 0.5) * 12) * 100) / 100;
    }
  }
  return { indicators: names('indicator', INDICATORS), places: names('place', PLACES), groups: names('group', groups), months: Array.from({ length: MONTHS }, (_, i) => monthAt(i)), values };
}

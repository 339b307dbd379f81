import type { Choices } from './outcome';

const PRIMES = [0x9e3779b1, 0x85ebca77] as const;
const SEEDS = [0xdeadbeef, 0x41c6ce57] as const;

const stir = (hash: number): number => {
  const first = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
  return (second ^ (second >>> 16)) >>> 0;
};

function hashOf(bytes: Uint8Array, seed: number, prime: number): number {
  let hash = seed ^ bytes.length;
  for (let i = 0; i < bytes.length; i += 1) hash = Math.imul((hash << 5) ^ (hash >>> 27) ^ (bytes[i] ?? 0), prime);
  return stir(hash);
}

const CHOICES = ['time', 'period', 'delimiter', 'decimalMark', 'sheet'] as const;

/**
 * Sixteen hexadecimal digits of a file and of how it is read: the same on every device, so that a link finds the
 * figures wherever the file was opened. It tells files apart, and is no seal.
 */
export function digestOf(bytes: Uint8Array, choices: Choices): string {
  const chosen = new TextEncoder().encode(CHOICES.map((name) => choices[name] ?? '').join('\0'));
  return SEEDS.map((seed, i) => {
    const prime = PRIMES[i] ?? 1;
    return hashOf(bytes, hashOf(chosen, seed, prime), prime).toString(16).padStart(8, '0');
  }).join('');
}

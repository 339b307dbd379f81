import { describe, expect, it } from 'vitest';
import type { Figure } from '../../domain/figure';
import { derived, fact } from '../../i18n/fact.fixture';
import { markOf, pinnedAmong, remarksOn } from './annotated';

const at = (position: number, figure: Figure) => ({ series: 0, position, figure, label: '', x: 0, y: 0 });
const [a, b, c] = [fact({ id: 'a' }), fact({ id: 'b' }), fact({ id: 'c' })];

describe('the mark of an observation', () => {
  it('is the one that shows it', () => expect(markOf([at(0, a), at(1, b)], 'b')?.position).toBe(1));
  it('is the change that ends at it, not the one that begins there', () => {
    const changes = [at(0, derived({ rule: 'percent-change', from: [a, b] })), at(1, derived({ rule: 'percent-change', from: [b, c] }))];
    expect(markOf(changes, 'b')?.position).toBe(0);
  });
  it('is its own rank, not that of another it is ranked among', () => {
    const ranks = [at(0, derived({ rule: 'rank', from: [a, b] })), at(1, derived({ rule: 'rank', from: [b, a] }))];
    expect(markOf(ranks, 'b')?.position).toBe(1);
  });
  it('is its own distance from a mean of others', () => {
    const gaps = [a, b].map((own, i) => at(i, derived({ rule: 'difference', from: [own, c, i === 0 ? b : a], baseline: derived({ rule: 'mean' }) })));
    expect(markOf(gaps, 'b')?.position).toBe(1);
  });
  it('is none where several are computed from it alike', () => {
    const sums = [at(0, derived({ rule: 'sum', from: [a, b] })), at(1, derived({ rule: 'sum', from: [a, c] }))];
    expect(markOf(sums, 'a')).toBeNull();
    expect(markOf(sums, 'c')?.position).toBe(1);
  });
});

describe('what the reader sets upon marks', () => {
  it('keeps the numbers of all remarks where some are not drawn', () => {
    expect(remarksOn([at(0, b)], [{ figure: 'a', text: 'x' }, { figure: 'b', text: 'y' }]).map(({ number, text }) => [number, text])).toEqual([[2, 'y']]);
  });
  it('has one ring a mark', () => {
    const sum = at(0, derived({ rule: 'sum', from: [a, b] }));
    expect(pinnedAmong([sum], new Set(['a', 'b', 'z']))).toEqual([sum]);
  });
});

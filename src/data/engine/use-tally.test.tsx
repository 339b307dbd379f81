// @vitest-environment jsdom
import { cleanup, renderHook, waitFor } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it } from 'vitest';
import { dataset } from '../../../mocks/fixtures/dataset';
import type { Dataset } from '../../domain/dataset';
import { tally } from '../../domain/tally';
import { MOST_AT_ONCE, useTally } from './use-tally';

const names = (prefix: string, n: number) => Array.from({ length: n }, (_, i) => `${prefix}${i}`);
const small = dataset({ observations: names('o', 3).map((organisation, i) => ({ organisation, value: i })) });
const periods = Math.ceil((MOST_AT_ONCE + 1) / 3);
const large: Dataset = {
  ...dataset({ periods: names('p', periods), organisations: names('o', 3) }),
  cells: null,
  values: new Float64Array(periods * 3).fill(1),
};
const of = (...organisations: string[]) => new Map([['organisation', organisations]]);

afterEach(cleanup);

const shown = (first: Dataset, ...organisations: string[]) =>
  renderHook(({ from, wanted }) => useTally(from, of(...wanted)), { initialProps: { from: first, wanted: organisations } });

describe('the tally of a small dataset', () => {
  it('is there at once, and stays the same for the same selection', () => {
    const { result, rerender } = shown(small, 'o0', 'o1');
    const { tally: first, pending } = result.current;
    expect([first, pending]).toEqual([tally(small, of('o0', 'o1')), false]);
    rerender({ from: small, wanted: ['o1', 'o0'] });
    expect(result.current.tally).toBe(first);
    rerender({ from: small, wanted: ['o2'] });
    expect(result.current).toEqual({ tally: tally(small, of('o2')), pending: false });
  });

  it('is in the page as a string', () => {
    const Count = () => <p>{useTally(small, of('o1')).tally?.cells.length}</p>;
    expect(renderToString(<Count />)).toBe('<p>1</p>');
  });
});

describe('the tally of a large dataset', () => {
  it('comes later, and stays while the next is on its way', async () => {
    const { result, rerender } = shown(large, 'o0');
    expect(result.current).toEqual({ tally: null, pending: true });
    await waitFor(() => expect(result.current.pending).toBe(false));
    const first = result.current.tally;
    expect(first?.cells).toHaveLength(periods);
    rerender({ from: large, wanted: ['o0', 'o2'] });
    expect(result.current).toEqual({ tally: first, pending: true });
    await waitFor(() => expect(result.current.pending).toBe(false));
    expect(result.current.tally).toEqual(tally(large, of('o0', 'o2')));
  });

  it('is never that of a question asked before the last', async () => {
    const { result, rerender } = shown(large, 'o0');
    for (const wanted of [['o0', 'o1'], ['o1', 'o2', 'o0'], ['o2']]) rerender({ from: large, wanted });
    await waitFor(() => expect(result.current.tally).not.toBeNull());
    expect(result.current).toEqual({ tally: tally(large, of('o2')), pending: false });
  });

  it('is never that of another dataset', async () => {
    const { result, rerender } = shown(large, 'o0');
    await waitFor(() => expect(result.current.pending).toBe(false));
    rerender({ from: { ...large, id: 'other' }, wanted: ['o0'] });
    expect(result.current).toEqual({ tally: null, pending: true });
    await waitFor(() => expect(result.current.pending).toBe(false));
  });

  it('is awaited in the page as a string', () => {
    const Count = () => <p>{String(useTally(large, of('o1')).pending)}</p>;
    expect(renderToString(<Count />)).toBe('<p>true</p>');
  });
});

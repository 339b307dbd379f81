// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fact } from '../../../../mocks/fixtures/fact';
import { inBrowser, renderPart } from '../../../../mocks/render';
import type { Compared } from '../../../domain/compared';
import { change } from '../../../domain/change';
import { gapToMean } from '../../../domain/gap';
import { meanOf } from '../../../domain/mean';
import { CellCompared } from './cell-compared';

inBrowser();

const perCent = { unit: { code: '%', label: '%' }, formula: null, decimals: 2 };
const score = { unit: { code: 'points', label: 'điểm' }, formula: null, decimals: 1 };

const changed = (before: number, after: number): Compared => {
  const found = change(fact(before, { indicator: perCent }), fact(after, { indicator: perCent, period: '2021' }), []);
  if (found.kind === 'unknown') throw new RangeError(found.because);
  return { kind: 'known', result: found.derived };
};

const textOf = async (compared: Compared): Promise<string> => {
  await renderPart(<CellCompared compared={compared} />);
  return (document.body.textContent ?? '').replace(/\s/g, ' ');
};

describe('a comparison in its cell', () => {
  it('names its unit once, and which way is the good one', async () => {
    expect(await textOf(changed(84, 86.5))).toBe('+2,5 điểm phần trăm tốt hơn');
    expect(screen.getByRole('button').getAttribute('data-derived')).toBe('difference');
  });

  it('with a mean says of how many provinces that is', async () => {
    const of = (organisation: string, value: number) => fact(value, { organisation, indicator: score });
    const mean = meanOf([of('Hà Tĩnh', 88.6), of('Nghệ An', 87.4)], 14);
    if (typeof mean === 'string') throw new RangeError(mean);
    expect(await textOf(gapToMean(of('Hà Tĩnh', 88.6), mean))).toBe('+0,6 điểm trung bình 2/14 tỉnh, thành tốt hơn');
  });

  it('that is refused says why', async () => {
    expect(await textOf({ kind: 'refused', because: 'is-change' })).toBe('– số này đã là mức thay đổi, không tính thay đổi của thay đổi');
  });
});

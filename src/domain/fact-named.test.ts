import { describe, expect, it } from 'vitest';
import { dataset } from '../../mocks/fixtures/dataset';
import { factAt } from './cube';
import { factNamed } from './fact-named';

describe('an observation named by its id', () => {
  const cube = dataset({ periods: ['2019', '2020'], observations: [{ period: '2019', value: 1, id: 'o1' }, { period: '2020', value: 2 }] });

  it('is found by it, with or without an id of its publisher', () => {
    expect(factNamed(cube, 'o1')?.value).toBe(1);
    expect(factNamed(cube, factAt(cube, 1).id ?? '')?.value).toBe(2);
  });

  it.each(['o2', '', 'cell-', 'cell-7', 'cell--1', 'cell-1.5', 'cell-99999999999999999999', '__proto__'])('is not found as %j', (id) => {
    expect(factNamed(cube, id)).toBeNull();
  });

  it('has one name only', () => expect(factNamed(cube, 'cell-0')).toBeNull());
});

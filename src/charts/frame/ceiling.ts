import type { ChartData } from '../chart-data';
import { numbersOf } from '../figures';

const HUNDRED = 100;

/** Where what a lower bound leaves open must end: 100 for percentages none of which is beyond it; null where no end is known. */
export const ceilingOf = (data: ChartData): number | null =>
  data.unit.code === '%' && numbersOf(data).every((value) => value <= HUNDRED) ? HUNDRED : null;

const MOST_DECIMALS = 10;
const NOISE = 1e-12;

/** `value` times ten to the power of `places`, moved in the decimal form so that no digit changes. */
function shifted(value: number, places: number): number {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  return Number(`${mantissa}e${Number(exponent) + places}`);
}

/** Rounds half away from zero on the decimal form: 1.005 to two decimals is 1.01, as on paper. */
export const roundTo = (value: number, digits: number): number =>
  value < 0 ? 0 - roundTo(-value, digits) : shifted(Math.round(shifted(value, digits)), -digits);

/** Cuts digits off: 45.7875 to two decimals is 45.78. */
export const truncateTo = (value: number, digits: number): number =>
  shifted(Math.trunc(shifted(value, digits)), -digits);

/** Decimals needed to print a number, ten at most; what a binary fraction adds beyond twelve digits does not count. */
export function decimalsOf(value: number): number {
  for (let digits = 0; digits < MOST_DECIMALS; digits += 1) {
    if (Math.abs(roundTo(value, digits) - value) <= Math.abs(value) * NOISE) return digits;
  }
  return MOST_DECIMALS;
}

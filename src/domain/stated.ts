import { unitOf, type Figure } from './figure';

/** What a fraction printed by a source says of the figure: it is the value itself, or names what it is out of. */
export type StatedFraction = { readonly is: 'value'; readonly text: string } | { readonly is: 'part'; readonly outOf: number };

const FRACTION = /^(\d[\d.,]*)\/(\d[\d.,]*)$/;

/** Every number a text can mean: '1.023' is 1023 to a Vietnamese and 1.023 to an English reader. */
function meanings(text: string): readonly number[] {
  const grouped = /^\d{1,3}([.,]\d{3})+$/.test(text) ? [Number(text.replace(/[.,]/g, ''))] : [];
  return [...grouped, Number(text.replace(',', '.'))].filter(Number.isFinite);
}

/** Written with so many digits that a rounded percentage cannot be told from the exact one. */
const near = (a: number, b: number, digits: number): boolean => Math.abs(a - b) <= 0.5 * 10 ** -digits + Number.EPSILON * 100;

/**
 * The fraction a source prints for a figure, or null: '1/3' for 33.3333 % is the value, '13/13' for 13 districts says
 * out of how many. A fraction about something else ('73/120' printed beside 120 procedures) is null, as are other forms.
 */
export function readStated(figure: Figure): StatedFraction | null {
  if (figure.kind !== 'fact' || figure.stated === null || figure.value === null) return null;
  const match = FRACTION.exec(figure.stated);
  if (match === null) return null;
  const { value, digits } = figure;
  const [, part = '', whole = ''] = match;
  const outOf = meanings(whole)[0];
  if (outOf === undefined) return null;
  if (unitOf(figure).code !== '%') return meanings(part).includes(value) ? { is: 'part', outOf } : null;
  const isShare = meanings(part).some((n) => near((n / outOf) * 100, value, digits));
  return isShare ? { is: 'value', text: figure.stated } : null;
}

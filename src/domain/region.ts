import type { Organisation } from './catalogue';

/** What an organisation's figures are set against when they are set against its region. */
export interface Region {
  /** The region itself, where figures can be published for it. */
  readonly own: Organisation | null;
  /** Ids of all its provinces, in the order of the catalogue. */
  readonly provinces: readonly string[];
}

const covers = (region: Organisation, province: Organisation): boolean =>
  region.kind === 'region' &&
  (province.parent === region.id || (province.region !== null && (region.region ?? '').split('+').includes(province.region)));

/** The region of a province; null for other organisations and for a province of no known region. */
export function regionOf(organisations: readonly Organisation[], id: string): Region | null {
  const province = organisations.find((each) => each.id === id && each.kind === 'province');
  if (province === undefined) return null;
  const own = organisations.find((each) => covers(each, province)) ?? null;
  const isFellow = (each: Organisation): boolean =>
    each.kind === 'province' &&
    (own === null ? province.region !== null && each.region === province.region : covers(own, each));
  const provinces = organisations.filter(isFellow).map((each) => each.id);
  return provinces.length === 0 ? null : { own, provinces };
}

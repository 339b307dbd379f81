import type { Catalogue, Organisation } from '../../domain/catalogue';
import { provinceOf } from '../../domain/lineage';
import { formatDateLong } from '../../i18n/date';
import { fill } from '../../i18n/fill';
import type { Language } from '../../i18n/language';
import type { ReportWords } from '../../i18n/messages/report';

/** What a clerk gives a document when it is issued; blank in a draft. */
export interface Issue {
  /** From 1. */
  readonly number: number | null;
  /** The abbreviation of the issuing body, such as 'STNMT'; '' for none yet. */
  readonly symbol: string;
  /** 'YYYY-MM-DD'. */
  readonly date: string | null;
}

export const isDraft = ({ number, date }: Issue): boolean => number === null || date === null;

/** 'Số: 05/BC-STNMT'; numbers below 10 have a nought before them. */
export const numberLine = ({ number, symbol }: Issue, w: ReportWords): string =>
  fill(w.number, { number: number === null ? w.blank : String(number).padStart(2, '0'), symbol: symbol === '' ? w.blank : symbol });

/** 'Hà Tĩnh, ngày 05 tháng 02 năm 2026'. */
export const placeAndDate = (place: string, { date }: Issue, w: ReportWords, language: Language): string =>
  fill(w.placeAndDate, { place, date: date === null ? w.blankDate : formatDateLong(date, language) });

/** Cities under the central government, by their codes in the list of the General Statistics Office. */
const CITIES: ReadonlySet<string> = new Set(['01', '31', '48', '79', '92']);

const isCommittee = ({ kind }: Organisation): boolean => kind === 'province' || kind === 'district';

/** The name a body issues documents under: of a province or district its People's Committee. */
function nameOfIssuer({ kind, code, name }: Organisation, { committees }: ReportWords): string {
  if (kind === 'province') return fill(CITIES.has(code ?? '') ? committees.city : committees.province, { name });
  return kind === 'district' ? fill(committees.district, { name }) : name;
}

/** Who issues a report, and the body above it; a People's Committee names none above itself. */
export interface Issuer {
  readonly name: string;
  readonly above: string | null;
  /** The province it stands in, where documents are dated. */
  readonly place: string;
}

export function issuerOf(id: string, { organisations }: Pick<Catalogue, 'organisations'>, w: ReportWords): Issuer {
  const own = organisations.find((one) => one.id === id);
  const place = provinceOf(organisations, id)?.name ?? w.blank;
  if (own === undefined) return { name: w.blank, above: null, place };
  const above = isCommittee(own) ? undefined : organisations.find((one) => one.id === own.parent && one.kind !== 'country');
  return { name: nameOfIssuer(own, w), above: above === undefined ? null : nameOfIssuer(above, w), place };
}

import type { Catalogue, DatasetSummary } from '../../domain/catalogue';
import { neighboursOf, provinceOf } from '../../domain/lineage';
import { periodKind } from '../../domain/period';

const LINE_YEARS = 3;

const yearsOf = ({ periods }: DatasetSummary): number => periods.filter((id) => periodKind(id) === 'year').length;

/**
 * The indicator of a question that names none: it draws a line of years of the reader's province and of most places
 * around it, and has the most figures of all that do. A score before a rank, which is derived from it.
 */
export function defaultIndicator({ datasets, organisations }: Catalogue, home: string): string | null {
  const province = provinceOf(organisations, home)?.id ?? home;
  const around = neighboursOf(organisations, home).map(({ id }) => id);
  const companyOf = ({ organisations: there }: DatasetSummary) => around.filter((id) => there.includes(id)).length;
  const having = datasets.filter((d) => d.observations > 0);
  const lines = having.filter((d) => d.organisations.includes(province) && yearsOf(d) >= LINE_YEARS);
  const scores = lines.filter((d) => d.unit.code !== 'rank');
  const best = (list: readonly DatasetSummary[]) =>
    list.toSorted((a, b) => companyOf(b) - companyOf(a) || b.observations - a.observations)[0]?.id;
  return best(scores) ?? best(lines) ?? best(having) ?? null;
}

/** Whether the catalogue has figures of an indicator. */
export const hasFigures = ({ datasets }: Catalogue, id: string): boolean => datasets.some((d) => d.id === id && d.observations > 0);

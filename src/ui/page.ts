import type { Catalogue, Organisation } from '../domain/catalogue';
import type { PeriodRange } from '../domain/period-range';

/** What every page is given: the catalogue, whose figures it shows, and of which periods. */
export interface PageProps {
  readonly catalogue: Catalogue;
  readonly organisation: Organisation;
  readonly range: PeriodRange;
}

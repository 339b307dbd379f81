import type { QueryClient } from '@tanstack/react-query';
import { datasetQuery } from '../data/queries';
import type { DataSource } from '../data/source';
import type { Catalogue } from '../domain/catalogue';
import type { Dataset } from '../domain/dataset';
import { EVERY_PERIOD, type PeriodRange, readRange } from '../domain/period-range';
import type { Speech } from '../i18n/words';
import type { Address } from '../ui/address';
import { chooseOrganisation } from './organisation';

/** What exhibits are made of, and in which language. */
export interface Circumstances {
  readonly client: QueryClient;
  readonly source: DataSource;
  readonly catalogue: Catalogue;
  /** Id of the organisation that addresses without one mean. */
  readonly home: string;
  readonly speech: Speech;
}

/** Of whom and when a page shows figures. */
export interface Scope {
  readonly catalogue: Catalogue;
  readonly organisation: string;
  readonly range: PeriodRange;
}

/** Whether an address says of whom and when in a way that is understood: a talk shows nobody else's figures instead. */
export const isUnderstood = ({ organisations: [id], time }: Address, { catalogue }: Circumstances): boolean =>
  (id === undefined || catalogue.organisations.some((organisation) => organisation.id === id)) && (time === null || readRange(time) !== null);

/** As on a page, what is not understood is left at its default; null when there is no organisation to show. */
export function scopeOf({ organisations, time }: Address, { catalogue, home }: Circumstances): Scope | null {
  const choice = chooseOrganisation(catalogue, organisations[0], home);
  const range = time === null ? EVERY_PERIOD : (readRange(time) ?? EVERY_PERIOD);
  return choice && { catalogue, organisation: choice.organisation.id, range };
}

/** A dataset that has been read stays what it is until a newer one is here: a talk never waits for what it has. */
export async function readFigures(id: string, { client, source, speech }: Circumstances): Promise<Dataset> {
  const delivery = await client.ensureQueryData({ ...datasetQuery(source, speech.language, id), revalidateIfStale: true });
  return delivery.content;
}

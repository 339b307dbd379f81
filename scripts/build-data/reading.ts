import type { Reading } from '../../src/domain/dataset';
import { agreementOf } from '../../src/domain/agreement';
import type { ObservationRow } from './rows';
import type { Voice } from './texts';

/** An observation as the domain knows it, its note in the language of the document. */
export const readingOf = (row: ObservationRow, voice: Voice): Reading => ({
  id: row.id,
  value: row.value,
  digits: row.digits,
  qualifier: row.qualifier,
  status: row.status,
  stated: row.stated,
  outOf: row.outOf,
  sourceId: row.source,
  note: voice.free(row.note),
});

/** Another source's reading as the profile writes it, with whether it agrees with the chosen one. */
export function otherOf(row: ObservationRow, chosen: ObservationRow, voice: Voice) {
  const { sourceId, note, ...reading } = readingOf(row, voice);
  return {
    ...reading,
    source: sourceId,
    note,
    agreement: agreementOf(readingOf(chosen, voice), readingOf(row, voice)),
  };
}

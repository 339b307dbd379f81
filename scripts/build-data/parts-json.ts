import type { Book, BreakRow, IndicatorRow, SourceRow, TargetRow } from './rows';
import { OWN_WORDS, type Voice } from './texts';

/** Pieces that stand in more than one document. */

export function unitJson(indicator: IndicatorRow, book: Book, voice: Voice) {
  const label = book.units.get(indicator.unit)?.label;
  return { code: indicator.unit, label: label === undefined ? '' : voice.pick(label) };
}

export function indicatorJson(indicator: IndicatorRow, book: Book, voice: Voice) {
  const { code, label } = unitJson(indicator, book, voice);
  return {
    label: voice.pick(OWN_WORDS.indicator),
    category: {
      index: [indicator.id],
      label: { [indicator.id]: voice.pick(indicator.name) },
      unit: { [indicator.id]: { label, decimals: indicator.decimals, code } },
    },
  };
}

export const sourceJson = (row: SourceRow, voice: Voice) => ({
  title: row.title,
  publisher: voice.pick(row.publisher),
  url: row.url,
  published: row.published,
  read: voice.free(row.readNote),
});

export const targetJson = (row: TargetRow, voice: Voice) => ({
  id: row.id,
  indicator: row.indicator,
  scope: voice.free(row.scope) ?? '',
  period: row.period,
  operator: row.operator,
  value: row.value,
  source: row.source,
  note: voice.free(row.note),
});

export const breakJson = (row: BreakRow, voice: Voice) => ({
  id: row.id,
  indicator: row.indicator,
  organisation: row.organisation,
  period: row.period,
  comparable: row.comparable,
  label: voice.pick(row.label),
  source: row.source,
  note: voice.free(row.note),
});

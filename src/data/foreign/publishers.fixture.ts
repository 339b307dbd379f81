/** A dimension with the numbers 0, 1, 2 … as codes and periods as labels. */
export const years = (labels: readonly string[]) => ({
  label: 'Year',
  category: { index: labels.map((_, i) => String(i)), label: Object.fromEntries(labels.map((label, i) => [String(i), label])) },
});

export const provinces = { label: 'Provinces', category: { index: ['0', '1'], label: { 0: 'WHOLE COUNTRY', 1: 'Ha Tinh' } } };

/** As PxWeb of the General Statistics Office writes it. */
export const pxweb = (changes: object = {}, labels: readonly string[] = ['2022', '2023', 'Prel. 2024']): object => ({
  dataset: {
    dimension: { Provinces: provinces, Year: years(labels), id: ['Provinces', 'Year'], size: [2, labels.length], role: {} },
    label: 'Average population by Provinces and Year',
    source: null,
    updated: '2025-06-10T08:00:00Z',
    value: [99474.4, 100309.2, 101343.8, 1317.2, 1323.7, null],
    ...changes,
  },
});

/** As most write JSON-stat 2.0: roles told, one category out of its order. */
export const modern = (changes: object = {}): object => ({
  version: '2.0',
  class: 'dataset',
  label: 'Population',
  id: ['geo', 'time'],
  size: [2, 2],
  role: { geo: ['geo'], time: ['time'] },
  dimension: {
    geo: { category: { index: { LT: 1, DK: 0 }, label: { DK: 'Denmark', LT: 'Lithuania' } } },
    time: { category: { index: ['2024M01', '2024M02'] } },
  },
  value: [1, 2, 3, 4],
  ...changes,
});

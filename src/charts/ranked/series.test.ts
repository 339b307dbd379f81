import { describe, expect, it } from 'vitest';
import type { OtherReading } from '../../domain/dataset';
import { fact } from '../../i18n/fact.fixture';
import { vi } from '../../i18n/messages/vi';
import { overPlaces } from '../chart.fixture';
import { layoutRanked } from './series';

const speech = { language: 'vi', words: vi } as const;
const other: OtherReading = { ...fact(), value: 91, sourceId: 's2', agreement: 'disagrees' };

describe('a row of ranked bars', () => {
  it('has the ring of disagreeing sources between its bar and its value', () => {
    const { rows } = layoutRanked(overPlaces({ A: { value: 92, others: [other] }, B: 90 }), 500, speech);
    const [ringed, plain] = rows;
    const end = (ringed?.bar?.x ?? 0) + (ringed?.bar?.width ?? 0);
    expect(ringed?.ringX).toBeGreaterThanOrEqual(end + 7);
    expect(ringed?.valueX).toBeGreaterThanOrEqual((ringed?.ringX ?? Infinity) + 7);
    expect(plain?.ringX).toBeNull();
  });
  it('has a bar as thick and in its middle where the name takes more lines', () => {
    const { rows } = layoutRanked(overPlaces({ 'Bắc Trung Bộ và Duyên hải miền Trung, các tỉnh ven biển': 92, B: 90 }), 300, speech);
    const [long, short] = rows;
    expect(long?.name.length).toBeGreaterThan(1);
    expect(long?.thickness).toBe(short?.thickness);
    for (const row of rows) expect(row.barTop - row.top).toBeCloseTo(row.top + row.height - row.barTop - row.thickness);
  });
  it('leaves a percentage open to a hundred at most, and another figure to no end', () => {
    const bound = { A: { value: 96, qualifier: 'more-than' } } as const;
    const { rows } = layoutRanked(overPlaces(bound, { unit: { code: '%', label: '%' } }), 500, speech);
    const { x, width } = rows[0]?.bar ?? { x: 0, width: 0 };
    expect(rows[0]?.open?.endless).toBe(false);
    expect((rows[0]?.open?.to ?? 0) - x).toBeCloseTo((width * 100) / 96);
    expect(layoutRanked(overPlaces(bound), 500, speech).rows[0]?.open?.endless).toBe(true);
  });
});

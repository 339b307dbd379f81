import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakAt } from '../../../mocks/fixtures/break';
import type { DatasetSpec, ObservationSpec } from '../../../mocks/fixtures/dataset';
import { inLevel, resolved, resolvedOrNull } from '../../../mocks/fixtures/resolved';
import type { Qualifier } from '../../domain/dataset';
import type { Fact } from '../../domain/figure';
import { en } from '../../i18n/messages/en';
import { vi } from '../../i18n/messages/vi';
import { plain, type Sentence } from '../../i18n/sentence';
import { headingOf, toldOf } from './heading';
import type { Resolved } from './resolve';

const heading = (found: Resolved): Sentence => headingOf(toldOf(found), found.chosen, { language: 'vi', words: vi }) ?? [];
const said = (...given: Parameters<typeof resolved>): string => plain(heading(resolved(...given)));

const percent = { unit: { code: '%', label: '%' }, formula: null, decimals: 2 };
const points = { unit: { code: 'points', label: 'điểm' }, formula: null, decimals: 2 };
const rank = { unit: { code: 'rank', label: '' }, direction: 'lower', formula: null } as const;
const yearly = (values: Readonly<Record<string, number>>, more: Partial<ObservationSpec> = {}): readonly ObservationSpec[] =>
  Object.entries(values).map(([period, value]) => ({ period, value, ...more }));

describe('the heading of one figure', () => {
  const one = (value: number | null, qualifier: Qualifier) => said({}, { observations: [{ value, qualifier }] });

  it('tells it with its period', () => {
    expect(one(39, 'exact')).toBe('Thủ tục cung cấp trực tuyến năm 2020: 39\u00a0thủ tục');
  });

  it('keeps a bound a bound', () => {
    expect(one(50, 'more-than')).toContain('trên 50\u00a0thủ tục, nguồn không nêu cận trên');
    expect(one(50, 'at-most')).toContain('nguồn không nêu cận dưới');
  });

  it('gives a direction no number', () => {
    expect(one(null, 'increase')).toBe('Thủ tục cung cấp trực tuyến năm 2020: tăng; nguồn không nêu con số');
  });

  it('names whose it is when it is not the reader’s own', () => {
    const observations = [{ value: 15, organisation: 'ha-tinh' }];
    expect(said({ whose: 'province' }, { observations })).toContain('ha-tinh – Thủ tục cung cấp trực tuyến năm 2020');
    expect(said({ whose: 'province' }, { observations }, null, 'ha-tinh')).not.toContain('của ha-tinh');
  });
});

describe('the heading of figures over time', () => {
  const over = (spec: DatasetSpec) => said({ kinds: ['line', 'dot'] }, spec);

  it('gives counts a change in per cent, shares in points and ranks in places', () => {
    expect(over({ observations: yearly({ 2019: 40, 2020: 50 }) })).toMatch(/năm 2020: 50\s.*tăng 25(,0)?% so với năm 2019/);
    expect(over({ indicator: percent, observations: yearly({ 2019: 88.97, 2020: 85.17 }) })).toContain('giảm 3,80 điểm phần trăm');
    expect(said({ kinds: ['rank'] }, { indicator: rank, observations: yearly({ 2019: 18, 2020: 15 }) })).toContain('thứ 15, lên 3 bậc');
  });

  it('says that nothing changed', () => {
    expect(over({ observations: yearly({ 2019: 40, 2020: 40 }) })).toContain('không đổi so với năm 2019');
  });

  it('refuses to compare inexact figures', () => {
    const observations = [{ period: '2019', value: 40, qualifier: 'approx' as const }, { period: '2020', value: 50 }];
    expect(over({ observations })).toContain('không so với năm 2019 vì một trong hai số không phải số chính xác');
  });

  it('refuses to compare across a break and with nothing', () => {
    expect(over({ observations: yearly({ 2019: 40, 2020: 50 }), breaks: [breakAt('2020')] })).toContain('cách tính hoặc phân loại đã thay đổi');
    expect(over({ observations: yearly({ 2019: 0, 2020: 50 }) })).toContain('không so với năm 2019 vì kỳ trước bằng 0');
  });

  it('is silent about a change between periods of different length', () => {
    const observations = [{ period: '2019', value: 40 }, { period: '2020-08', value: 50 }];
    expect(said({ by: 'period', kinds: ['bar'] }, { observations })).toBe('Thủ tục cung cấp trực tuyến tháng 8 năm 2020: 50\u00a0thủ tục');
  });
});

describe('the heading of several categories over time', () => {
  const lines = (later: number) => [
    ...yearly({ 2019: 40, 2020: 50 }, inLevel('Mức độ 3')),
    ...yearly({ 2019: 7, 2020: later }, inLevel('Mức độ 4')),
  ];
  const over = (later: number) => said({ kinds: ['line', 'dot'], by: 'level' }, { observations: lines(later) });

  it('tells none of them as if it were all', () => {
    expect(over(12)).toContain('năm 2020: cao nhất mức độ 3 50\u00a0thủ tục, thấp nhất mức độ 4 12\u00a0thủ tục');
    expect(over(50)).toBe('Thủ tục cung cấp trực tuyến năm 2020');
  });

  it('names the only one that reaches the latest period', () => {
    const observations = [...yearly({ 2019: 40, 2020: 50 }, inLevel('Mức độ 3')), ...yearly({ 2019: 7 }, inLevel('Mức độ 4'))];
    expect(said({ kinds: ['line', 'dot'], by: 'level' }, { observations })).toBe('Thủ tục cung cấp trực tuyến (mức độ 3) năm 2020: 50\u00a0thủ tục');
  });

  it('names whose they are once', () => {
    const observations = lines(50).map((each) => ({ ...each, organisation: 'ha-tinh' }));
    expect(said({ kinds: ['line', 'dot'], by: 'level', whose: 'province' }, { observations })).toBe('ha-tinh – Thủ tục cung cấp trực tuyến năm 2020');
  });
});

describe('the heading of several organisations', () => {
  const among = (values: Readonly<Record<string, number>>, indicator: DatasetSpec['indicator'], reader = 'ht-so-tnmt', kinds = ['ranked', 'map']) =>
    said(
      { whose: 'provinces', kinds },
      { indicator: indicator ?? {}, observations: Object.entries(values).map(([id, value]) => ({ organisation: id, value })) },
      null,
      reader,
    );

  it('ranks the reader’s own province among those with figures', () => {
    expect(among({ 'nghe-an': 80, 'ha-tinh': 75.5, 'thanh-hoa': 70 }, points)).toContain('ha-tinh 75,5\u00a0điểm, thứ 2 trong 3 nơi có số liệu');
  });

  it('gives the highest and the lowest of all to a reader who is none of them', () => {
    expect(among({ 'nghe-an': 80, 'ha-tinh': 75, 'thanh-hoa': 70 }, points, 'vn')).toContain(
      'cao nhất nghe-an 80\u00a0điểm, thấp nhất thanh-hoa 70\u00a0điểm',
    );
  });

  it('calls nothing the highest and gives no place where many have no figure', () => {
    expect(among({ 'nghe-an': 80, 'thanh-hoa': 70 }, points)).toBe('Thủ tục cung cấp trực tuyến năm 2020: chỉ 2 nơi có số liệu trong các nguồn đã đọc');
    expect(among({ 'nghe-an': 80, 'ha-tinh': 75 }, points)).toBe(
      'ha-tinh – Thủ tục cung cấp trực tuyến năm 2020: 75\u00a0điểm, bên cạnh 1 nơi khác',
    );
  });

  it('sets no figures of different periods against each other', () => {
    const observations = [
      { organisation: 'nghe-an', period: '2019', value: 80 },
      { organisation: 'thanh-hoa', period: '2020', value: 70 },
    ];
    expect(said({ whose: 'provinces', by: 'organisation', kinds: ['bar'] }, { indicator: points, observations })).toBe(
      'Thủ tục cung cấp trực tuyến: 2 nơi, các kỳ từ 2019 đến 2020',
    );
  });
});

describe('the heading of figures no chart fits', () => {
  it('tells the latest of the organisation it is first about', () => {
    const observations = [{ organisation: 'ha-tinh', value: 25 }, { organisation: 'nghe-an', value: 1, period: '2021' }];
    expect(said({ whose: 'neighbours', kinds: ['ranked'] }, { indicator: rank, observations })).toContain('ha-tinh – Thủ tục cung cấp trực tuyến năm 2020: thứ 25');
  });

  it('does not tell one of several as if it were all', () => {
    const observations = [{ value: 37, ...inLevel('Mức độ 3') }, { value: 8, ...inLevel('Mức độ 4') }];
    expect(said({ by: 'level', kinds: ['bar'] }, { indicator: rank, observations })).toBe('Thủ tục cung cấp trực tuyến năm 2020');
  });
});

describe('any heading', () => {
  const observations = fc.uniqueArray(
    fc.record({
      period: fc.constantFrom('2018', '2019', '2020', '2020-08'),
      organisation: fc.constantFrom('ha-tinh', 'nghe-an', 'ht-so-tnmt'),
      breakdown: fc.constantFrom('all', 'Mức độ 3', 'Mức độ 4').map((category) => ({ level: category })),
      qualifier: fc.constantFrom<Qualifier>('exact', 'exact', 'exact', 'more-than', 'approx', 'increase'),
      number: fc.integer({ min: 0, max: 99 }),
    }),
    { minLength: 1, maxLength: 10, selector: ({ period, organisation: o, breakdown }) => `${period} ${o} ${breakdown.level}` },
  );
  const blocks = fc.record({
    whose: fc.constantFrom('own' as const, 'province' as const, 'neighbours' as const, 'provinces' as const),
    by: fc.constantFrom(null, 'level', 'period', 'organisation'),
    kinds: fc.constantFrom(['bar'], ['share', 'bar'], ['line', 'dot'], ['ranked'], ['multiples', 'bound'], ['direction']),
    wholeId: fc.constantFrom(null, 'procedures_total'),
  });
  const indicators = fc.constantFrom({}, percent, points, rank);

  it('names no figure but those of its block and its whole, and leaves no placeholder open', () => {
    fc.assert(
      fc.property(blocks, indicators, observations, (about, indicator, cells) => {
        const given = cells.map(({ number, ...cell }, i) => ({ ...cell, id: `o${i}`, value: cell.qualifier === 'increase' ? null : number }));
        const whole: DatasetSpec = { id: 'procedures_total', observations: [{ id: 'w', value: 999 }] };
        const found = resolvedOrNull(about, { indicator, observations: given }, about.wholeId === null ? null : whole);
        if (!found) return;
        for (const option of [...found.options, null]) {
          for (const [language, words] of [['vi', vi], ['en', en]] as const) {
            const parts = headingOf(toldOf(found), option, { language, words }) ?? [];
            const from = parts.flatMap((part): readonly Fact[] =>
              typeof part === 'string' ? [] : part.figure.kind === 'fact' ? [part.figure] : part.figure.from,
            );
            expect([...found.facts.map((f) => f.id), 'w']).toEqual(expect.arrayContaining(from.map((f) => f.id)));
            expect(plain(parts)).not.toMatch(/[{}]|undefined|NaN/);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

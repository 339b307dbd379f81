import { describe, expect, it } from 'vitest';
import { fact, perCent, points, rank } from '../i18n/fact.fixture';
import { en } from '../i18n/messages/en';
import { vi } from '../i18n/messages/vi';
import type { ChartData } from './chart-data';
import { against, overPlaces, overYears } from './chart.fixture';
import type { ChartKind } from './kinds';
import { summaryOf } from './summary';

const say = (kind: ChartKind, data: ChartData) =>
  [summaryOf(kind, data, 'vi', vi), summaryOf(kind, data, 'en', en)].map((sentence) => sentence.replaceAll('\u00a0', ' '));

const count = (sentence: string) => sentence.split(/\s+/).length;

describe('the sentence of a chart', () => {
  it('keeps the qualifier and names the period', () => {
    const data = overPlaces({ 'Hà Tĩnh': { value: 50, qualifier: 'more-than', period: '2015', indicator: perCent } });
    expect(say('bound', data)).toEqual(['2015: Hà Tĩnh: trên 50%.', '2015: Hà Tĩnh: more than 50%.']);
  });
  it('tells where a line begins and ends', () => {
    const data = overYears(['2022', '2023'], { 'Hà Tĩnh': [7, 8], 'Nghệ An': [6, 5] }, {}, { indicator: points });
    expect(say('line', data)[0]).toBe('Hà Tĩnh: 7 điểm (2022), 8 điểm (2023); cùng 1 chuỗi khác.');
  });
  it('calls the first rank the best', () => {
    const data = overPlaces({ A: 15, B: 2 }, { unit: rank.unit }, { indicator: rank });
    expect(say('map', data)).toEqual(['2020: 2 số liệu: tốt nhất 2 (B), kém nhất 15 (A).', '2020: 2 figures: best 2 (B), worst 15 (A).']);
  });
  it('names the parts and their whole', () => {
    const data = overPlaces({ 'Mức độ 3': 27, 'Mức độ 4': 12 }, { along: 'breakdown', whole: fact({ value: 138, period: '2020' }) });
    expect(say('share', data)[0]).toBe('2020: Mức độ 3 (27), Mức độ 4 (12) trong tổng số 138 thủ tục.');
  });
  it('of two indicators tells the own place by both, or how far the places reach', () => {
    const data = overPlaces({ A: 1, B: 2, C: 3 }, { against: against([4, 5, 6]) }, { indicator: points });
    const named = { ...data, series: data.series.map((series) => ({ ...series, label: 'Điểm PAPI' })) };
    expect(say('scatter', { ...named, ownPosition: 'B' })[0]).toBe('2020: B: Điểm PAPI 2 điểm; Sự hài lòng 5%; trong 3 nơi có cả hai số liệu.');
    expect(say('scatter', named)[0]).toBe('2020: 3 nơi có cả hai số liệu; cao nhất 3 điểm (C), thấp nhất 1 điểm (A).');
  });
  it('of a heat table tells the own row', () => {
    const data = overYears(['2022', '2023'], { 'Hà Tĩnh': [7, 8], 'Nghệ An': [6, 5] }, {}, { indicator: points });
    expect(say('heat', data)[1]).toBe('Hà Tĩnh: 7 điểm (2022), 8 điểm (2023); with 1 other series.');
  });
  it('says a direction without a number', () => {
    const data = overYears(['2015/2020'], { 'Điểm quan trắc': [{ value: null, qualifier: 'increase' }] });
    expect(say('direction', data)[0]).toContain('tăng, nguồn không nêu con số');
  });
  it('has 25 words at most even where names are long', () => {
    const long = 'Trung tâm Phục vụ hành chính công tỉnh Hà Tĩnh';
    const names = Object.fromEntries(['một', 'hai', 'ba', 'bốn'].map((nth, i) => [`${long} ${nth}`, i + 1]));
    for (const sentence of [...say('bar', overPlaces(names)), ...say('share', overPlaces(names, { whole: fact({ value: 20 }) }))]) {
      expect(count(sentence)).toBeLessThanOrEqual(25);
    }
  });
  it('has no figures to tell of when there are none', () => expect(say('bar', overPlaces({ A: null }))[0]).toBe('Chưa có số liệu.'));
});

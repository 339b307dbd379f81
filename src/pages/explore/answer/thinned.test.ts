import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../../mocks/fixtures/catalogue';
import { dataset, type ObservationSpec } from '../../../../mocks/fixtures/dataset';
import type { ChartSeries } from '../../../charts/chart-data';
import { runsOf } from '../../../charts/line/runs';
import { layoutLine } from '../../../charts/line/series';
import { selectCells } from '../../../domain/slice';
import { formatNumber } from '../../../i18n/format';
import { vi } from '../../../i18n/messages/vi';
import { emptyAddress } from '../../../ui/address';
import { readView, selectionOf } from '../view';
import { answerOf } from './answer-of';

const speech = { language: 'vi', words: vi } as const;
const DAYS = 6000;
const day = (i: number): string => new Date(Date.UTC(1990, 0, 1 + i)).toISOString().slice(0, 10);
const value = (i: number, s: number): number => (i === 3210 ? 900 + s : 50 + s * 10 + Math.round(20 * Math.sin(i / 30)));
/** Of the second of four no figure is known for these days. */
const isGap = (i: number, s: number): boolean => s === 1 && i >= 2000 && i < 2400;

const observations = ['a', 'b', 'c', 'd'].flatMap((organisation, s) =>
  Array.from({ length: DAYS }, (_, i) => i).flatMap((i): ObservationSpec | [] => (isGap(i, s) ? [] : { organisation, period: day(i), value: value(i, s) })));
const long = dataset({ observations });
const known = catalogue({});
const view = readView(emptyAddress('vi', 'explore'), long, known, 'nobody');
const answer = answerOf({
  view, dataset: long, cells: selectCells(long, selectionOf(view.question, long)), catalogue: known, home: 'nobody',
  against: null, comparing: null, speech,
});
const data = answer.chosen?.data;
const drawnIn = ({ points }: ChartSeries): number => points.filter((point) => point !== null).length;

describe('an answer of more days than pixels', () => {
  it('is drawn as lines of which each keeps its extremes', () => {
    expect(answer.chosen?.kind).toBe('line');
    data?.series.forEach((series, s) => {
      expect(drawnIn(series)).toBeLessThanOrEqual(1000);
      expect(Math.max(...series.points.map((point) => point?.value ?? 0))).toBe(900 + s);
    });
  });

  it('joins what is left of a line, and breaks it where there is a gap', () => {
    const ends = data?.series.map((series) => runsOf(data, series).map(({ from, to }) => [from, to]));
    const whole = [[0, DAYS - 1]];
    expect(ends).toEqual([whole, [[0, 1999], [2400, DAYS - 1]], whole, whole]);
  });

  it('says how many of all its figures are drawn', () => {
    if (data === undefined) throw new Error('Nothing is drawn.');
    const { points, drawnNote, gaps } = layoutLine(data, { width: 640, joined: true }, speech);
    expect(drawnNote?.lines.join(' ')).toBe(`vẽ ${formatNumber(points.length, { digits: 0, language: 'vi' })} trong 23.600 điểm; bảng có đủ`);
    expect(gaps).toEqual([]);
    expect(data.series.flatMap(drawnIn).reduce((sum, n) => sum + n, 0)).toBe(answer.cells.length - (answer.hidden.find(({ because }) => because === 'thinned')?.cells.length ?? 0));
  });
});

import { describe, expect, it } from 'vitest';
import { overPlaces } from '../../charts/chart.fixture';
import { tableOf } from '../../charts/table';
import { vi } from '../../i18n/messages/vi';
import { exhibitLeaves } from './exhibit-leaves';
import { exhibit, slide, source } from './exhibit.fixture';
import { FOOT, PAGE, SMALLEST } from './page';

const numbers = new Map([[source.id, 1]]);
const leavesOf = (...[changes, more]: [Parameters<typeof exhibit>[0], Parameters<typeof slide>[0]?]) =>
  exhibitLeaves(slide(more), exhibit(changes), numbers, { language: 'vi', words: vi });

const places = (count: number) => overPlaces(Object.fromEntries(Array.from({ length: count }, (_, i) => [`Sở Nông nghiệp và Môi trường tỉnh ${i}`, { value: i + 1, source }])));
const asTable = (count: number) => ({ drawn: null, facts: [], table: tableOf('bar', places(count), vi) });
const long = 'Tỷ lệ hồ sơ giải quyết đúng hạn của các sở, ban, ngành và Ủy ban nhân dân cấp huyện trong sáu tháng đầu năm 2026 so với cùng kỳ năm trước '.repeat(2);

describe('the slides of an exhibit', () => {
  it.each([
    ['a chart', exhibit()],
    ['a chart of many bars', exhibit({ drawn: { kind: 'ranked', data: places(63) } })],
    ['a long table', exhibit(asTable(100))],
    ['a figure alone', exhibit({ drawn: null, hero: exhibit().facts[0] ?? null })],
    ['a figure beside its chart', exhibit({ hero: exhibit().facts[0] ?? null, notes: [long, long] })],
  ])('of %s keep between title and foot, in letters of 14 points and more', (_, shown) => {
    for (const leaf of leavesOf(shown, { title: long })) {
      expect(leaf.titlePt).toBeGreaterThanOrEqual(SMALLEST);
      for (const item of leaf.items) {
        expect(item.box.x + item.box.w).toBeLessThanOrEqual(PAGE.w);
        expect(item.box.y + item.box.h).toBeLessThanOrEqual(FOOT.y + 1e-6);
        if ('sizePt' in item) expect(item.sizePt).toBeGreaterThanOrEqual(SMALLEST);
      }
    }
  });

  it('say below whose figures they are, of when, in what unit, from where, of which revision', () => {
    const [{ foot = '' } = {}] = leavesOf({});
    for (const part of ['2 nơi', '2020', 'hồ sơ', source.publisher, '08/2020', '[1]', 'r1']) expect(foot.replaceAll('\u00a0', ' ')).toContain(part);
  });

  it('say which of how many they are, and have the notes with the first', () => {
    const leaves = leavesOf(asTable(100), { title: 'Hồ sơ', notes: 'Nói chậm.' });
    expect(leaves.length).toBeGreaterThan(1);
    expect(leaves.map(({ title }) => title)).toEqual(leaves.map((_, i) => `Hồ sơ (${i + 1}/${leaves.length})`));
    expect(leaves.map(({ notes }) => notes.includes('Nói chậm.'))).toEqual(leaves.map((_, i) => i === 0));
  });

  it('are thirty at most, the last of which says how many are left out', () => {
    const leaves = leavesOf(asTable(5000));
    expect(leaves).toHaveLength(30);
    const [left] = leaves.at(-1)?.items ?? [];
    expect(left?.kind === 'text' ? left.paragraphs.flat().map(({ text }) => text).join('') : '').toMatch(/^Còn \d+ trang/);
  });
});

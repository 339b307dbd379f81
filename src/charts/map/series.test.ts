import { describe, expect, it } from 'vitest';
import { vi } from '../../i18n/messages/vi';
import { rank } from '../../i18n/fact.fixture';
import { overPlaces } from '../chart.fixture';
import { textWidth } from '../frame/text';
import { layoutMap, STRIP } from './series';

const speech = { language: 'vi', words: vi } as const;
const names = ['Bà Rịa - Vũng Tàu', 'Thừa Thiên Huế', 'Thái Nguyên', 'Quảng Ngãi', 'Hồ Chí Minh', 'Hà Tĩnh', 'Tuyên Quang'];
const ROWS = 23;
const data = overPlaces(Object.fromEntries(names.map((name, i) => [name, 44.25 + i])));
const tiles = names.map((organisationId, column) => ({ map: 'm', organisationId, column, row: column === 0 ? ROWS - 1 : column }));
const at = (width: number) => layoutMap(data, tiles, width, speech);

describe('a map of 23 rows of tiles', () => {
  it('is no higher than a screen and a bit at half a page', () => {
    expect(at(593).tileHeight).toBeLessThanOrEqual(48);
    expect(at(593).height).toBeLessThanOrEqual(1110);
  });
  it.each([280, 360, 593, 900, 1400])('has every name whole and above its value at %i px', (width) => {
    const scene = at(width);
    for (const tile of scene.tiles) {
      const label = names.find((name) => name === tile.id) ?? '';
      expect(tile.name.join(' ')).toBe(label);
      for (const line of tile.name) expect(textWidth(line, scene.nameSize, true)).toBeLessThanOrEqual(scene.tileWidth);
      expect(textWidth(tile.value, scene.valueSize, true)).toBeLessThanOrEqual(scene.tileWidth);
      expect(tile.name.length * scene.leading + scene.valueSize + 4).toBeLessThanOrEqual(scene.tileHeight);
    }
    expect(Math.max(...scene.tiles.map((tile) => tile.x)) + scene.tileWidth).toBeLessThanOrEqual(width + 0.01);
  });
  it.each([296, 967])('keeps the hatched foot of bounds free, and their values within the tile, at %i px', (width) => {
    const bounds = overPlaces(Object.fromEntries(names.map((name) => [name, { value: 62.58, qualifier: 'at-least' as const }])));
    const scene = layoutMap(bounds, tiles, width, speech);
    for (const tile of scene.tiles) {
      expect(tile.valueY).toBeLessThan(tile.y + scene.tileHeight - STRIP);
      expect(textWidth(tile.value, scene.valueSize, true)).toBeLessThanOrEqual(scene.tileWidth);
    }
  });
});

const wordsIn = (chart: typeof data) =>
  layoutMap(chart, chart.positions.map(({ id }, row) => ({ map: 'm', organisationId: id, column: 0, row })), 900, speech)
    .legend.items.map(({ lines }) => lines.join(' '));
const rankedOutOf = (last: number) =>
  overPlaces(Object.fromEntries([1, last].map((value) => [`${value}`, { value }])), { unit: rank.unit, direction: 'lower' }, { outOf: last, indicator: rank });

describe('the legend of a map', () => {
  it.each([
    [63, ['1–20', '21–40', '41–63', 'tốt nhất: 1–20']],
    [13, ['1–5', '6–10', '11–13', 'tốt nhất: 1–5']],
    [2, ['1', '2', 'tốt nhất: 1']],
  ])('has classes of ranks that share no bound and end at %i, and names the best', (last, classes) => {
    expect(wordsIn(rankedOutOf(last))).toEqual(classes);
  });
  it('says of a bound of scores which class it is in', () => {
    const scores = overPlaces({ A: 40.2, B: 42.5, C: 46.1 });
    expect(wordsIn(scores)).toEqual(['40 – dưới 42', '42 – dưới 44', '44 – dưới 46', '46 – 48', 'tốt nhất: 46 – 48']);
  });
  it('calls none the best where neither end is better', () => {
    expect(wordsIn(overPlaces({ A: 1, B: 9 }, { direction: 'neutral' })).join(' ')).not.toContain('tốt nhất');
  });
});

it('a shade is the same class in every period whose figures are known', () => {
  const [early, late] = [overPlaces({ A: 40, B: 41 }), overPlaces({ A: 48, B: 49 })];
  const all = [early, late].flatMap(({ series }) => series.flatMap(({ points }) => points.flatMap((point) => point ?? [])));
  expect(wordsIn({ ...early, scaleFigures: all })).toEqual(wordsIn({ ...late, scaleFigures: all }));
  expect(wordsIn(early)).not.toEqual(wordsIn(late));
});

it('a tile without a figure has the name its organisation is known by, and a dash', () => {
  const two = [...tiles, { map: 'm', organisationId: 'ha-nam', column: 1, row: 0 }];
  const empty = (nameOf?: () => string) => layoutMap(data, two, 593, speech, nameOf).tiles.find((tile) => tile.id === 'ha-nam');
  expect(empty(() => 'Hà Nam')).toMatchObject({ name: ['Hà Nam'], value: '–', mark: null });
  expect(empty()).toMatchObject({ name: [], value: '–' });
});

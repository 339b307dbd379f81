import { describe, expect, it } from 'vitest';
import { vi } from '../../i18n/messages/vi';
import { overPlaces } from '../chart.fixture';
import { textWidth } from '../frame/text';
import { layoutMap } from './series';

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
});

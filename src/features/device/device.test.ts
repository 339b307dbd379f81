// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fontArrives, missingGlyphs, storageWorks } from './index';

afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(document, 'fonts');
});

const fontsGive = (load: (font: string) => Promise<readonly unknown[]>) =>
  Object.defineProperty(document, 'fonts', { configurable: true, value: { load } });

/** A canvas that draws for each letter what `drawn` says. */
function canvasDraws(drawn: (letter: string) => number): void {
  let last = 0;
  const pen = {
    clearRect: () => undefined,
    fillText: (letter: string) => {
      last = drawn(letter);
    },
    getImageData: () => ({ data: Uint8ClampedArray.of(last) }),
  };
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(pen as unknown as null);
}

describe('the font of the page', () => {
  it('has arrived when it is there in every weight', async () => {
    fontsGive(async () => [{}]);
    expect(await fontArrives('ữ')).toBe(true);
  });

  it('has not when one weight is missing, or cannot be fetched', async () => {
    fontsGive(async (font) => (font.startsWith('700') ? [] : [{}]));
    expect(await fontArrives('ữ')).toBe(false);
    fontsGive(() => Promise.reject(new DOMException('', 'NetworkError')));
    expect(await fontArrives('ữ')).toBe(false);
  });
});

describe('letters', () => {
  it('are missing when they are drawn as a character that does not exist', () => {
    canvasDraws((letter) => (letter === 'ữ' || letter.length > 1 ? 1 : 2));
    expect(missingGlyphs('aữ ữ')).toEqual(['ữ']);
  });

  it('are not missed where nothing can be drawn', () => {
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
    expect(missingGlyphs('ữ')).toEqual([]);
  });
});

describe('storage', () => {
  it('works where something can be written, and leaves nothing behind', () => {
    expect([storageWorks(), localStorage.length]).toEqual([true, 0]);
  });

  it.each(['SecurityError', 'QuotaExceededError'])('does not work after a %s', (name) => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('', name);
    });
    expect(storageWorks()).toBe(false);
  });
});

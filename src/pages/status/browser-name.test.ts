import { describe, expect, it } from 'vitest';
import { browserName } from './browser-name';

const WINDOWS = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36';

describe('the name of a browser', () => {
  it.each([
    [WINDOWS, 'Chrome 141 Windows'],
    [`${WINDOWS} Edg/141.0.0.0`, 'Microsoft Edge 141 Windows'],
    [WINDOWS.replace('Chrome/', 'coc_coc_browser/139.0.1 Chrome/'), 'Cốc Cốc 139 Windows'],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0', 'Firefox 145 Linux'],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1',
      'Safari 18 iOS',
    ],
    [
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.4 Safari/605.1.15',
      'Safari 17 macOS',
    ],
    [
      'Mozilla/5.0 (Linux; Android 14; SM-S911B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36',
      'Samsung Internet 25 Android',
    ],
  ])('of %s is %s', (userAgent, name) => expect(Object.values(browserName(userAgent) ?? {}).join(' ')).toBe(name));

  it('is not guessed', () => {
    expect(browserName('curl/8.0')).toBeNull();
    expect(browserName('')).toBeNull();
  });
});

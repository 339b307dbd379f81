import type { Page } from 'playwright-core';

type Point = readonly [x: number, y: number];

interface Fingers {
  /** One finger from here to there. */
  readonly swipe: (from: Point, to: Point) => Promise<void>;
  /** As many fingers as points, at once and for a moment. */
  readonly tap: (...at: readonly Point[]) => Promise<void>;
}

/** Fingers on the screen of a page, as many as a hand has. */
export async function fingersOn(page: Page): Promise<Fingers> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 5 });
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', at: readonly Point[]) =>
    browser.send('Input.dispatchTouchEvent', { type, touchPoints: at.map(([x, y], id) => ({ x, y, id })) });
  return {
    swipe: async (from, to) => {
      await send('touchStart', [from]);
      for (const part of [0.25, 0.5, 0.75, 1]) await send('touchMove', [[from[0] + part * (to[0] - from[0]), from[1] + part * (to[1] - from[1])]]);
      await send('touchEnd', []);
    },
    tap: async (...at) => {
      await send('touchStart', at);
      await send('touchEnd', []);
    },
  };
}

import { readFileSync, writeFileSync } from 'node:fs';
import { launchChromium } from '../e2e/harness/chromium';

/** Draws public/icons/*.png from icon.svg; run after the drawing changes: `npx tsx scripts/draw-icons.ts`. */
const drawing = readFileSync('public/icons/icon.svg', 'utf8');
const square = drawing.replace(' rx="14"', '');

/** A mask may cut up to a fifth off each side, so its drawing is smaller on the same ground. */
const masked = square.replace('viewBox="0 0 64 64"', 'viewBox="-10 -10 84 84"').replace('<rect width="64" height="64"', '<rect x="-10" y="-10" width="84" height="84"');

const pictures = [
  { file: 'icon-192.png', sizePx: 192, svg: drawing },
  { file: 'icon-512.png', sizePx: 512, svg: drawing },
  { file: 'icon-maskable-512.png', sizePx: 512, svg: masked },
  { file: 'apple-touch-icon.png', sizePx: 180, svg: square },
];

const browser = await launchChromium();
for (const { file, sizePx, svg } of pictures) {
  const page = await browser.newPage({ viewport: { width: sizePx, height: sizePx } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${sizePx}px}</style>${svg}`);
  writeFileSync(`public/icons/${file}`, await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();

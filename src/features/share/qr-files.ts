import { pathOf, type QrMatrix } from '../../ui/qr';

/** Dots for each module: 65 modules with their margin are 1040 dots. */
const SCALE = 16;

const plain = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A QR code as an SVG file that names what it leads to. */
export function qrSvg(matrix: QrMatrix, link: string): Blob {
  const size = matrix.length;
  const svg = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * SCALE}" height="${size * SCALE}" shape-rendering="crispEdges">`,
    `<title>${plain(link)}</title>`,
    `<rect width="${size}" height="${size}" fill="white"/>`,
    `<path d="${pathOf(matrix)}" fill="black"/>`,
    '</svg>',
  ];
  return new Blob([svg.join('\n')], { type: 'image/svg+xml' });
}

/** @throws {Error} when the browser has no canvas to paint on. */
export async function qrPng(matrix: QrMatrix): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = matrix.length * SCALE;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('No canvas to paint on');
  context.fillStyle = 'white';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(SCALE, SCALE);
  context.fillStyle = 'black';
  context.fill(new Path2D(pathOf(matrix)));
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob === null) throw new Error(`No picture of ${canvas.width} dots`);
  return blob;
}

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireTool } from './tool';

const popplerTool = (name: string): string =>
  requireTool({
    candidates: [name],
    debianPackage: 'poppler-utils',
    remedy: 'Install Poppler: `apt-get install poppler-utils`, `brew install poppler` or `winget install poppler`.',
  });

function withFile<T>(pdf: Uint8Array, use: (file: string, folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'saola-pdf-'));
  try {
    const file = join(folder, 'in.pdf');
    writeFileSync(file, pdf);
    return use(file, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The text of each page, laid out as on paper, Vietnamese marks composed (NFC). */
export function pdfPages(pdf: Uint8Array): readonly string[] {
  const text = withFile(pdf, (file) => execFileSync(popplerTool('pdftotext'), ['-layout', '-enc', 'UTF-8', file, '-'], { encoding: 'utf8' }));
  return text.normalize('NFC').split('\f').slice(0, -1);
}

/** Each page as a PNG. */
export function pdfPictures(pdf: Uint8Array, dotsPerInch = 60): readonly Buffer[] {
  return withFile(pdf, (file, folder) => {
    execFileSync(popplerTool('pdftoppm'), ['-png', '-r', String(dotsPerInch), file, join(folder, 'page')]);
    return readdirSync(folder).filter((name) => name.endsWith('.png')).sort().map((name) => readFileSync(join(folder, name)));
  });
}

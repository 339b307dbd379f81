import { wrap, lineHeight } from '../frame/text';
import { fill } from '../../i18n/fill';
import { formatDate, formatDateTime } from '../../i18n/format';
import type { DownloadWords } from '../../i18n/messages/download';
import type { ExportTable } from './export-table';
import { citation } from './reader-columns';

/** What stands around a drawing in a file of its own. */
export interface Caption {
  readonly title: string;
  readonly lede: string;
  /** Sources, revision and time of writing, a paragraph each. */
  readonly notes: readonly string[];
}

export function captionOf(table: ExportTable, { picture }: DownloadWords): Caption {
  const sources = table.sources.map((source) => citation(source, table)).join('; ');
  const revision = {
    revision: table.revision,
    updated: formatDate(table.updated, table.language),
    written: formatDateTime(table.writtenAt, table.language),
  };
  const about = fill(picture.revision, revision);
  return {
    title: table.title,
    lede: table.filterInWords,
    notes: sources === '' ? [about] : [fill(picture.sources, { sources }), about],
  };
}

export interface CaptionLine {
  readonly text: string;
  readonly size: number;
  readonly weight: 400 | 600;
  readonly role: 'title' | 'lede' | 'note';
  /** Distance of the line's foot from the top of its block. */
  readonly y: number;
}

export interface CaptionBlock {
  readonly lines: readonly CaptionLine[];
  readonly height: number;
}

const LOOKS = {
  title: { size: 20, weight: 600 },
  lede: { size: 14, weight: 400 },
  note: { size: 12, weight: 400 },
} as const;

/** Paragraphs one under the other, wrapped to `width`. */
export function layOut(paragraphs: readonly { readonly role: CaptionLine['role']; readonly text: string }[], width: number): CaptionBlock {
  const lines: CaptionLine[] = [];
  let y = 0;
  for (const { role, text } of paragraphs) {
    const { size, weight } = LOOKS[role];
    for (const line of wrap(text, width, size, weight > 400)) {
      y += lineHeight(size);
      lines.push({ text: line, size, weight, role, y: y - Math.round(size * 0.4) });
    }
  }
  return { lines, height: y };
}

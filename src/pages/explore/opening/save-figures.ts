import { fileName } from '../../../charts/download/file-name';
import { saveBlob } from '../../../charts/download/save-blob';
import { toTidyCsv } from '../../../data/tidy/write-tidy';
import type { Dataset } from '../../../domain/dataset';

/** Hands all figures to the browser as a tidy table, in the form that this page reads again without a question. */
export function saveFigures(dataset: Dataset, name: string): void {
  const csv = toTidyCsv(dataset, { writtenAt: Date.now() });
  saveBlob(new Blob([csv], { type: 'text/csv;charset=utf-8' }), fileName(name, dataset.revision, 'csv'));
}

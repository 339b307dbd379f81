import { fileName } from '../../../charts/download/file-name';
import { saveBlob } from '../../../charts/download/save-blob';
import type { Dataset } from '../../../domain/dataset';

/** Hands all figures to the browser as a tidy table, in the form that this page reads again without a question. */
export async function saveFigures(dataset: Dataset, name: string): Promise<void> {
  const { toTidyCsv } = await import('../../../data/tidy/write-tidy');
  const csv = toTidyCsv(dataset, { writtenAt: Date.now() });
  saveBlob(new Blob([csv], { type: 'text/csv;charset=utf-8' }), fileName(name, dataset.revision, 'csv'));
}

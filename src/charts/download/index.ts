export { downloads, type Download } from './downloads';
export type { QuestionRow, TableOnScreen } from './export-table';
export { fileName } from './file-name';
export { saveBlob } from './save-blob';

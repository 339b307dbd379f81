export { downloads, type Download, pngOf } from './downloads';
export type { QuestionRow, TableOnScreen } from './export-table';
export { fileName } from './file-name';
export { citation } from './reader-columns';
export { saveBlob } from './save-blob';

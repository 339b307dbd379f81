export { downloads, type Download } from './downloads';
export type { TableOnScreen } from './export-table';

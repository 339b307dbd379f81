export { usePaperEdges } from './paper-edges';
export { PrintButton } from './print-button';
export { PrintFrame } from './print-frame';
export { printWhenReady } from './print-when-ready';
export { usePrintKey } from './use-print-key';

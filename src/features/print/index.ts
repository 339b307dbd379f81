export { PrintButton } from './print-button';
export { PrintFrame } from './print-frame';

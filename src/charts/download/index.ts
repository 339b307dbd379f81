export { downloads, type Download } from './downloads';

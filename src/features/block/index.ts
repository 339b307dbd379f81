export { explain } from './explain';
export { PageBlocks } from './page-blocks';

export { explain } from './explain';
export { PageBlocks } from './page-blocks';
export type { Scope } from './use-blocks';

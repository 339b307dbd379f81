export { EmbeddedBlock } from './embedded-block';
export { explain } from './explain';
export { headingOf } from './heading';
export { OtherFigures } from './other-figures';
export { PageBlocks } from './page-blocks';
export { SourcesLine } from './sources-line';

/** What makes exhibits of blocks is fetched when a talk needs one. */
export const loadBlockExhibits = () => import('./exhibit');

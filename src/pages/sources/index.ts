export { SourcesPage } from './sources-page';

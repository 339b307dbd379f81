export { IndicesPage } from './indices-page';

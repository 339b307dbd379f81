export { OneStopPage } from './one-stop-page';

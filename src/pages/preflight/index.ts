export { PreflightPage } from './preflight-page';

export { PageTalk } from './page-talk';
export { ReadyTalk } from './ready-talk';

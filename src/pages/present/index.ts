export { NamedTalk } from './named-talk';
export { PageTalk } from './page-talk';

export { forgetViews } from './kept-views';
export { Views } from './views';

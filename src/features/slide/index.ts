export { messageOf } from './message';
export { SlideView } from './slide-view';
export { stepsOf } from './steps';

export { SlideView } from './slide-view';
export { stepsOf } from './steps';

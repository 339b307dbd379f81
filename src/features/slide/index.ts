export { Calibration } from './calibration';
export { SlideView } from './slide-view';
export { stepsOf } from './steps';
export { titlesOf } from './titles';

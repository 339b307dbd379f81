export { titlesOf } from '../../charts/deck-titles';
export { Calibration } from './calibration';
export { SlideView } from './slide-view';
export { stepsOf } from './steps';

export { titlesOf } from '../../charts/deck-titles';
export { Calibration } from './calibration';
export { CalibrationDialog } from './calibration-dialog';
export { SlideView } from './slide-view';
export { sourcePages } from './source-columns';
export { stepsOf } from './steps';

import type { SameKeys } from '../same-keys';
import type { calibration as vietnamese } from '../vi/calibration';

export const calibration: SameKeys<typeof vietnamese> = {
  title: 'Set up the projector',
  grey: 'Greys, %',
  ends: 'Dark, light',
  colours: 'Chart colours',
  lines: 'Thin lines, px',
  letters: 'Vietnamese',
  frame: 'All four edges of both frames are seen; where one is cut, turn overscan off.',
  steps: 'Neighbouring steps cannot be told apart: dim the room, turn off the “dynamic” and saving modes of the projector, set brightness, then contrast; if that does not help, choose High contrast.',
  sharp: 'Lines of 1 px are blurred: set the computer to the resolution of the projector.',
};

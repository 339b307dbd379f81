import type { PartWords } from '../part-words';
import { calibration as en } from './en/calibration';
import type { SameKeys } from './same-keys';
import { calibration as vi } from './vi/calibration';

export const calibrationWords: PartWords<SameKeys<typeof vi>> = { vi, en };

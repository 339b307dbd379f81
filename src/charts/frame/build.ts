import { createContext } from 'react';
import type { PlacedMark } from './placed-mark';

/** Whether a mark has come yet, while a drawing is built up step by step; null where all of it stands at once. */
export const BuildContext = createContext<((mark: Pick<PlacedMark, 'series' | 'position'>) => boolean) | null>(null);

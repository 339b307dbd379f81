import type { Address } from '../ui/address';

/** Whether an address shows slides over the whole window: a page as a talk, the ready talk, the speaker's part of either. */
export const isTalk = ({ page, mode }: Address): boolean => mode === 'present' || mode === 'speaker' || page === 'present';

import type { Address } from '../ui/address';

/** Whether an address shows the slides of a talk on sheets of paper, and not a page. */
export const isHandout = ({ page, mode, perSheet }: Address): boolean => mode === 'print' && (page === 'present' || perSheet !== null);

/** Whether an address shows slides over the whole window: a page as a talk, the ready talk, the speaker's part of either, their handout. */
export const isTalk = (address: Address): boolean =>
  address.mode === 'present' || address.mode === 'speaker' || address.page === 'present' || isHandout(address);

import { type Address, readAddress, writeAddress } from '../../src/ui/address';
import type { Language } from './message';

/** What an address without language says, and what of it says nothing. */
export const readSlideAddress = (address: string) => readAddress(`/vi/${address}`, 'vi');

/** The one form of the address of a slide in a language. */
export const slideAddress = (address: string, language: Language): string => writeAddress({ ...readSlideAddress(address).address, language });

/** Name of a page in pages.csv. */
export const pageNamed = ({ page }: Address): string => (page === '' ? 'overview' : page);

export { type Address, emptyAddress, type Filter, type Note, type PerSheet, perSheets, type Theme, themes, USUAL_PER_SHEET } from './address';
export { createAddressHistory } from './hash-history';
export { readAddress } from './read-address';
export { HeldAddress, RouterProvider, useRouter } from './router';
export { writeAddress } from './write-address';

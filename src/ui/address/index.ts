export { type Address, emptyAddress, type Filter, type Note, type Theme, themes } from './address';
export { createAddressHistory } from './hash-history';
export { readAddress } from './read-address';
export { HeldAddress, RouterProvider, useRouter } from './router';
export { writeAddress } from './write-address';

export { type Address, emptyAddress, readAddress, type Theme, themes, writeAddress } from './address';
export { RouterProvider, useRouter } from './router';

export { type Address, readAddress, type Theme, themes } from './address';
export { createAddressHistory } from './hash-history';
export { RouterProvider, useRouter } from './router';

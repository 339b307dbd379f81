export { type Address, readAddress, type Theme, themes } from './address';
export { RouterProvider, useRouter } from './router';

export { PassportHost } from './passport-host';

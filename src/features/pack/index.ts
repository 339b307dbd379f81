export { PackButton } from './pack-button';

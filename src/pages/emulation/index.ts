export { EmulationPage } from './emulation-page';

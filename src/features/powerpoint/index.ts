export { PowerPointButton } from './powerpoint-button';

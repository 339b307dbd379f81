export { usePreferences } from './preferences';
export { useTheme } from './use-theme';

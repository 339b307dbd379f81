export { Key, LetterKeysButton, useKey, useLetterKeys } from './letter-keys';
export { usePreferences } from './preferences';
export { ThemeButtons } from './theme-buttons';
export { useTheme } from './use-theme';

export { Key, LetterKeysButton, useLetterKeys } from './letter-keys';
export { usePreferences } from './preferences';
export { useTheme } from './use-theme';

import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** Whether what is drawn is looked at in a browser, rather than written into a string. */
export const useInBrowser = (): boolean => useSyncExternalStore(never, () => true, () => false);

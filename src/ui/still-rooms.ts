import { createContext, use } from 'react';

const StillRoomsContext = createContext<readonly number[] | null>(null);

export const StillRoomsProvider = StillRoomsContext.Provider;

/**
 * Widths in CSS pixels at which drawings are written into a page that is made ahead, where nobody can measure; of these
 * the style sheet shows the widest that fits. Null in a browser, which draws at the width there is.
 */
export const useStillRooms = (): readonly number[] | null => use(StillRoomsContext);

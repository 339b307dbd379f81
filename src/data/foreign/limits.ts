/** What a browser reads without stopping to answer; docs/reading-files.md names them. */
const MEGABYTE = 1024 * 1024;

export const MOST_FILE_BYTES = 20 * MEGABYTE;
export const MOST_UNPACKED_BYTES = 100 * MEGABYTE;
export const MOST_RATIO = 100;
/** Below this a part may be packed tighter: styles and empty sheets are all alike. */
export const LEAST_BYTES_FOR_RATIO = MEGABYTE;
export const MOST_ENTRIES = 200;
export const MOST_ROWS = 200_000;
export const MOST_COLUMNS = 500;
export const MOST_TABLE_CELLS = 5_000_000;
export const MOST_LETTERS = 10_000;
/** As for documents of JSON-stat: beyond it a walk over the cells would freeze the page. */
export const MOST_CUBE_CELLS = 1_000_000_000;
/** How long a file may keep its reader busy; a page has to say something by then. */
export const MOST_SECONDS = 5;

import { errorKey, errorValues } from '../../data/error-key';
import { fill } from '../../i18n/fill';
import type { Words } from '../../i18n/words';

/** What went wrong with a dataset, and the remedy, in the reader's words. */
export const explain =
  (words: Words) =>
  (error: Error): string =>
    fill(words.errors[errorKey(error)], errorValues(error));

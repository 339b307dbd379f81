import { errorKey, errorReport, errorValues } from '../../data/error-key';
import { fill } from '../../i18n/fill';
import type { Words } from '../../i18n/words';
import type { Explanation } from '../../ui/data-panel';

/** What went wrong with a dataset, and the remedy, in the reader's words; and its code for whoever runs the source. */
export const explain =
  (words: Words) =>
  (error: Error): Explanation => ({
    sentence: fill(words.errors[errorKey(error)], errorValues(error)),
    code: errorReport(error),
  });

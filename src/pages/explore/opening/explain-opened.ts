import { DataError } from '../../../data/data-error';
import { errorReport } from '../../../data/error-key';
import { explain } from '../../../features/block';
import type { Speech } from '../../../i18n/words';
import type { Explanation } from '../../../ui/data-panel';

/** Why figures of another publisher are not to be had, and the remedy, in the reader's words. */
export const explainOpened =
  ({ language, words }: Speech) =>
  (error: Error): Explanation =>
    error instanceof DataError && error.told !== null
      ? { sentence: error.told[language], code: errorReport(error) }
      : explain(words)(error);

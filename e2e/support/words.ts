import type { Language } from '../../src/i18n/language';
import { en } from '../../src/i18n/messages/en';
import { presentWords } from '../../src/i18n/messages/present';
import { slideWords } from '../../src/i18n/messages/slide';
import { sourcesWords } from '../../src/i18n/messages/sources';
import { statusWords } from '../../src/i18n/messages/status';
import { vi } from '../../src/i18n/messages/vi';

const first = { vi, en };

/** The words of the first view and those that arrive with a part of the page, as one. */
const every = (language: Language) => ({
  ...first[language],
  present: presentWords[language],
  slide: slideWords[language],
  sources: sourcesWords[language],
  status: statusWords[language],
});

export type EveryWord = ReturnType<typeof every>;

export const everyWord: Readonly<Record<Language, EveryWord>> = { vi: every('vi'), en: every('en') };

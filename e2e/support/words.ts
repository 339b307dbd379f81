import type { Language } from '../../src/i18n/language';
import { answerWords } from '../../src/i18n/messages/answer';
import { compareWords } from '../../src/i18n/messages/compare';
import { downloadWords } from '../../src/i18n/messages/download';
import { en } from '../../src/i18n/messages/en';
import { exploreWords } from '../../src/i18n/messages/explore';
import { gridWords } from '../../src/i18n/messages/grid';
import { openingWords } from '../../src/i18n/messages/opening';
import { presentWords } from '../../src/i18n/messages/present';
import { searchWords } from '../../src/i18n/messages/search';
import { shareWords } from '../../src/i18n/messages/share';
import { slideWords } from '../../src/i18n/messages/slide';
import { sourcesWords } from '../../src/i18n/messages/sources';
import { stageWords } from '../../src/i18n/messages/stage';
import { statusWords } from '../../src/i18n/messages/status';
import { vi } from '../../src/i18n/messages/vi';

const first = { vi, en };

/** The words of the first view and those that arrive with a part of the page, as one. */
const every = (language: Language) => ({
  ...first[language],
  answer: answerWords[language],
  compare: compareWords[language],
  download: downloadWords[language],
  explore: exploreWords[language],
  grid: gridWords[language],
  opening: openingWords[language],
  present: presentWords[language],
  search: searchWords[language],
  share: shareWords[language],
  slide: slideWords[language],
  sources: sourcesWords[language],
  stage: stageWords[language],
  status: statusWords[language],
});

export type EveryWord = ReturnType<typeof every>;

export const everyWord: Readonly<Record<Language, EveryWord>> = { vi: every('vi'), en: every('en') };

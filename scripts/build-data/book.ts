import { FILE_NAMES } from './columns';
import { fault, type Report } from './message';
import { keyed, readBreakdowns, readIndicators, readOrganisations, readSources, readUnits } from './read-catalogue';
import { readObservations } from './read-observations';
import {
  readBlocks,
  readBreaks,
  readEvents,
  readIdentities,
  readRevisions,
  readTargets,
  readTerms,
  readTiles,
  readTranslations,
} from './read-rest';
import { readSlides } from './read-slides';
import type { Book } from './rows';
import { readTable, type Line } from './table';

/** The seed article in the same form as the observations: kept as a reference, not read into the datasets. */
export const ARTICLE_FILE = 'article-bht-197380.csv';

/** Contents of data/ by file name. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** Reads every file of data/. References between files are not checked here. */
export function readBook(files: Files, report: Report): Book {
  for (const name of FILE_NAMES.filter((file) => !files.has(file))) {
    report(
      fault(
        { file: name, row: null },
        null,
        { vi: 'thiếu tệp này.', en: 'this file is missing.' },
        { vi: 'đặt lại tệp vào thư mục data.', en: 'put the file back into the folder data.' },
      ),
    );
  }
  for (const name of files.keys()) {
    if (!FILE_NAMES.includes(name))
      report(
        fault(
          { file: name, row: null },
          null,
          { vi: 'không rõ tệp này là gì.', en: 'this file is not known.' },
          { vi: 'đưa tệp ra khỏi thư mục data.', en: 'take the file out of the folder data.' },
        ),
      );
  }
  const table = (name: string): readonly Line[] => {
    const bytes = files.get(name);
    return bytes === undefined ? [] : readTable(name, bytes, report);
  };
  readTable(
    ARTICLE_FILE,
    files.get(ARTICLE_FILE) ?? new Uint8Array(),
    files.has(ARTICLE_FILE) ? report : () => undefined,
  );
  const unique = <Row extends { id: string; file: string; row: number | null }>(
    rows: readonly Row[],
  ): readonly Row[] => {
    keyed(rows, 'id', (row) => row.id, report);
    return rows;
  };
  return {
    units: readUnits(table('units.csv'), report),
    breakdowns: readBreakdowns(table('dimensions.csv'), table('breakdowns.csv'), report),
    indicators: readIndicators(table('indicators.csv'), report),
    organisations: readOrganisations(table('organisations.csv'), report),
    sources: readSources(table('sources.csv'), report),
    observations: unique(readObservations(table('observations.csv'), report)),
    targets: unique(readTargets(table('targets.csv'), report)),
    identities: unique(readIdentities(table('identities.csv'), report)),
    breaks: unique(readBreaks(table('breaks.csv'), report)),
    events: unique(readEvents(table('events.csv'), report)),
    tiles: readTiles(table('tiles.csv'), report),
    terms: unique(readTerms(table('terms.csv'), report)),
    blocks: unique(readBlocks(table('pages.csv'), report)),
    slides: readSlides(table('slides.csv'), report),
    revisions: readRevisions(table('revisions.csv'), report),
    translations: readTranslations(table('translations.csv'), report),
  };
}

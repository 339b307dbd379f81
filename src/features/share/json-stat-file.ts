import type { TableOnScreen } from '../../charts/download';
import type { Dataset } from '../../domain/dataset';
import { fill } from '../../i18n/fill';
import { formatDateTime } from '../../i18n/format';
import type { ShareWords } from '../../i18n/messages/share';

const holdsDerived = ({ rows }: TableOnScreen): boolean =>
  rows.some(({ cells }) => cells.some((figure) => figure !== null && figure.kind === 'derived'));

/** The observations selected as a JSON-stat 2.0 file; what the page computes from them is left out, and the file says so. */
export async function jsonStatFile(dataset: Dataset, cells: Float64Array, screen: TableOnScreen, words: ShareWords): Promise<Blob> {
  const { toJsonStat } = await import('../../data/json-stat/write');
  const { title, filterInWords, link, language } = screen;
  const notes = [
    title,
    filterInWords,
    fill(words.written, { time: formatDateTime(Date.now(), language) }),
    link ?? '',
    holdsDerived(screen) ? words.jsonStatDerived : '',
  ];
  const document = toJsonStat(dataset, cells, { language, notes: notes.filter((note) => note !== '') });
  return new Blob([JSON.stringify(document)], { type: 'application/json' });
}

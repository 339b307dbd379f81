import { citation, type TableOnScreen } from '../../charts/download';
import { fill } from '../../i18n/fill';
import { formatNumber } from '../../i18n/format';
import type { ShareWords } from '../../i18n/messages/share';

/** Sources a sentence names; of more, it names one fewer and counts the rest. */
const MOST_NAMED = 4;

function sourcesInWords({ sources, language }: TableOnScreen, words: ShareWords): string {
  const named = sources.length > MOST_NAMED ? sources.slice(0, MOST_NAMED - 1) : sources;
  const list = named.map((source) => citation(source, { language })).join('; ');
  if (named.length === sources.length) return list;
  return fill(words.sentenceMore, { sources: list, n: formatNumber(sources.length - named.length, { digits: 0, language }) });
}

/** What can be pasted into a text: what the figures are, where they were read, and the link to them. */
export function sentenceToCopy(caption: string, screen: TableOnScreen, link: string, words: ShareWords): string {
  const sources = sourcesInWords(screen, words);
  return fill(words.sentence, {
    caption: caption.replace(/\.$/, ''),
    sources: sources === '' ? '' : fill(words.sentenceSources, { sources: sources.replace(/\.$/, '') }),
    link,
  });
}

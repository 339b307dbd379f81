import { fill } from '../../../i18n/fill';
import { formatNumber } from '../../../i18n/format';
import { openingWords } from '../../../i18n/messages/opening';
import { usePartWords } from '../../../i18n/part-words';
import { useSpeech } from '../../../i18n/words';

/** Boxes that are shown at once of thousands, which would keep the page waiting for seconds. */
export const PAGE = 200;

interface Props {
  /** How many there are beyond those shown. */
  readonly left: number;
  readonly onMore: () => void;
}

/** The way to the next boxes of a long list; a search finds any of them. */
export function ShowMore({ left, onMore }: Props) {
  const { language } = useSpeech();
  const w = usePartWords(openingWords);
  if (left <= 0) return null;
  return (
    <button type="button" className="button plain facet-more" onClick={onMore}>
      {fill(w.more, { count: formatNumber(Math.min(left, PAGE), { digits: 0, language }) })}
    </button>
  );
}

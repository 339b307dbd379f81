import { useQuery } from '@tanstack/react-query';
import { type OpenedFigures, shelfQuery } from '../../../data/opened/use-opened';
import { fill } from '../../../i18n/fill';
import { openingWords } from '../../../i18n/messages/opening';
import { usePartWords } from '../../../i18n/part-words';
import { counted } from '../../../i18n/plural';
import { useSpeech } from '../../../i18n/words';
import { saveFigures } from './save-figures';
import { useShelf } from './use-shelf';

interface Props {
  readonly opened: OpenedFigures;
}

/** Says over figures of another publisher that they are, and what can be done with them. */
export function NotOurs({ opened: { head, content } }: Props) {
  const { language } = useSpeech();
  const { remove, leave } = useShelf();
  const { data: kept } = useQuery(shelfQuery());
  const w = usePartWords(openingWords);
  const { id, origin, name, problems } = head;
  const isKept = kept?.heads.some((each) => each.id === id) === true;
  const isPassing = kept?.passing.includes(id) === true;
  return (
    <div className="not-ours" role="note">
      <p>
        {fill(origin.kind === 'file' ? w.notOurs : w.notOursAddress, { name: origin.name })}{' '}
        {problems > 0 ? counted(problems, w.warnings, language) : null}{' '}
        {isPassing ? w.troubles[kept.troubles.includes('full') ? 'full' : 'blocked'] : null}
      </p>
      <div className="opening-ways">
        <button type="button" className="button plain" aria-label={fill(w.saveNamed, { name })} onClick={() => void saveFigures(content, name)}>
          {w.save}
        </button>
        {isKept ? (
          <button type="button" className="button plain" aria-label={fill(w.removeNamed, { name })} onClick={() => void remove(head)}>
            {w.remove}
          </button>
        ) : null}
        <button type="button" className="button plain" onClick={leave}>
          {w.leave}
        </button>
      </div>
    </div>
  );
}

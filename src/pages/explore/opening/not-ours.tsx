import type { OpenedFigures } from '../../../data/opened/use-opened';
import { fill } from '../../../i18n/fill';
import { counted } from '../../../i18n/plural';
import { useSpeech } from '../../../i18n/words';
import { saveFigures } from './save-figures';
import { useShelf } from './use-shelf';

interface Props {
  readonly opened: OpenedFigures;
}

/** Says over figures of another publisher that they are, and what can be done with them. */
export function NotOurs({ opened: { head, content } }: Props) {
  const { language, words } = useSpeech();
  const { remove, leave } = useShelf();
  const w = words.opening;
  const { origin, name, problems } = head;
  return (
    <div className="not-ours" role="note">
      <p>
        {fill(origin.kind === 'file' ? w.notOurs : w.notOursAddress, { name: origin.name })}{' '}
        {problems > 0 ? counted(problems, w.warnings, language) : null}
      </p>
      <div className="opening-ways">
        <button type="button" className="button plain" aria-label={fill(w.saveNamed, { name })} onClick={() => void saveFigures(content, name)}>
          {w.save}
        </button>
        <button type="button" className="button plain" aria-label={fill(w.removeNamed, { name })} onClick={() => void remove(head).then(leave)}>
          {w.remove}
        </button>
        <button type="button" className="button plain" onClick={leave}>
          {w.leave}
        </button>
      </div>
    </div>
  );
}

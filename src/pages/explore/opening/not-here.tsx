import { openingWords } from '../../../i18n/messages/opening';
import { usePartWords } from '../../../i18n/part-words';
import { OpenFigures } from './open-figures';
import { useShelf } from './use-shelf';

/** The ways on from a link to figures that are not to be had: open them, or go to ours. */
export function NotHere() {
  const w = usePartWords(openingWords);
  const { leave } = useShelf();
  return (
    <div className="opening-ways not-here">
      <OpenFigures />
      <button type="button" className="button plain" onClick={leave}>
        {w.leave}
      </button>
    </div>
  );
}

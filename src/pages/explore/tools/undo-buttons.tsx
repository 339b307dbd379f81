import { fill } from '../../../i18n/fill';
import { exploreWords } from '../../../i18n/messages/explore';
import { usePartWords } from '../../../i18n/part-words';
import { useRouter } from '../../../ui/address';

/** A step back and forward among the questions asked on this page. */
export function UndoButtons() {
  const explore = usePartWords(exploreWords);
  const { undo, redo } = useRouter();
  const w = explore.tools;
  const ways = [
    { id: 'undo', way: undo, label: w.undo, none: w.undoNothing, sign: '↶', keys: 'Control+Z' },
    { id: 'redo', way: redo, label: w.redo, none: w.redoNothing, sign: '↷', keys: 'Control+Shift+Z' },
  ];
  return (
    <div className="undo">
      {ways.map(({ id, way, label, none, sign, keys }) => (
        <button
          key={id}
          type="button"
          className="button"
          aria-disabled={way === null}
          aria-label={way === null ? fill(explore.pick.disabled, { label, reason: none }) : label}
          aria-keyshortcuts={keys}
          title={way === null ? none : label}
          onClick={() => way?.()}
        >
          <span aria-hidden="true">{sign}</span>
        </button>
      ))}
    </div>
  );
}

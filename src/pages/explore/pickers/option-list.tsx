import { fill } from '../../../i18n/fill';
import { exploreWords } from '../../../i18n/messages/explore';
import { usePartWords } from '../../../i18n/part-words';
import { moveByArrows } from '../../../ui/arrow-keys';

export interface Choice {
  readonly id: string;
  readonly label: string;
  /** Why it cannot be chosen; null when it can. */
  readonly because: string | null;
}

interface Props {
  readonly label: string;
  readonly options: readonly Choice[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

/** One of a few: those that cannot be chosen stay, with the reason. */
export function OptionList({ label, options, chosen, onChoose }: Props) {
  const w = usePartWords(exploreWords);
  return (
    // The arrow keys are a shortcut: every button is reached by Tab too.
    // eslint-disable-next-line jsx-a11y-x/no-noninteractive-element-interactions
    <div role="group" aria-label={label} className="option-list" onKeyDown={moveByArrows}>
      {options.map(({ id, label: name, because }) => (
        <button
          key={id}
          type="button"
          data-item
          className="option"
          aria-pressed={id === chosen}
          aria-disabled={because !== null}
          aria-label={because === null ? undefined : fill(w.pick.disabled, { label: name, reason: because })}
          onClick={() => because === null && onChoose(id)}
        >
          {name}
          {because === null ? null : <small> – {because}</small>}
        </button>
      ))}
    </div>
  );
}

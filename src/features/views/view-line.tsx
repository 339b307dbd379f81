import { useId, useState } from 'react';
import { fill } from '../../i18n/fill';
import { formatDateTime } from '../../i18n/format';
import { shareWords } from '../../i18n/messages/share';
import { usePartWords } from '../../i18n/part-words';
import { useSpeech } from '../../i18n/words';
import { readAddress, useRouter } from '../../ui/address';
import { LONGEST_NAME, type NamedView } from './named-view';

interface Props {
  readonly view: NamedView;
  readonly onOpen: () => void;
  readonly onRename: (name: string) => void;
  readonly onRemove: () => void;
}

/** One view kept on this device: a link to it, and its ways. */
export function ViewLine({ view, onOpen, onRename, onRemove }: Props) {
  const { language } = useSpeech();
  const { hrefOf } = useRouter();
  const [renaming, setRenaming] = useState(false);
  const w = usePartWords(shareWords).views;
  if (renaming) {
    const rename = (name: string) => {
      setRenaming(false);
      onRename(name);
    };
    return (
      <li>
        <RenameForm name={view.name} onRename={rename} onCancel={() => setRenaming(false)} />
      </li>
    );
  }
  return (
    <li>
      <a href={hrefOf(readAddress(view.address, language).address)} onClick={onOpen}>{view.name}</a>
      <small className="quiet">{fill(w.savedAt, { date: formatDateTime(Date.parse(view.savedAt), language) })}</small>
      <button type="button" className="button plain" aria-label={fill(w.renameOf, { name: view.name })} onClick={() => setRenaming(true)}>
        {w.rename}
      </button>
      <button type="button" className="button plain" aria-label={fill(w.removeOf, { name: view.name })} onClick={onRemove}>
        {w.remove}
      </button>
    </li>
  );
}

interface FormProps {
  readonly name: string;
  readonly onRename: (name: string) => void;
  readonly onCancel: () => void;
}

function RenameForm({ name, onRename, onCancel }: FormProps) {
  const [next, setNext] = useState(name);
  const id = useId();
  const w = usePartWords(shareWords).views;
  return (
    <form
      className="views-form"
      onSubmit={(event) => {
        event.preventDefault();
        onRename(next);
      }}
    >
      <label htmlFor={id}>{w.newName}</label>
      <input id={id} ref={focusAndSelect} type="text" maxLength={LONGEST_NAME} value={next} onChange={(event) => setNext(event.target.value)} />
      <button type="submit" className="button">
        {w.keep}
      </button>
      <button type="button" className="button plain" onClick={onCancel}>
        {w.cancel}
      </button>
    </form>
  );
}

/** Whoever asked to rename goes on typing. */
function focusAndSelect(field: HTMLInputElement | null): void {
  field?.focus();
  field?.select();
}

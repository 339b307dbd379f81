import { useId, useState } from 'react';
import { shareWords } from '../../i18n/messages/share';
import { usePartWords } from '../../i18n/part-words';
import { Dialog } from '../../ui/dialog';
import { useActions } from './use-actions';
import { useKeptViews } from './kept-views';
import { LONGEST_NAME } from './named-view';
import { ViewLine } from './view-line';

/** Views kept on this device under names of their own: saved, opened, renamed, removed, exchanged as a file. */
export function Views() {
  const w = usePartWords(shareWords);
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {w.views.label}
      </button>
      {open ? <ViewsDialog onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function ViewsDialog({ onClose }: { readonly onClose: () => void }) {
  const views = useKeptViews((state) => state.views);
  const actions = useActions();
  const w = usePartWords(shareWords).views;
  return (
    <Dialog title={w.title} className="views" onClose={onClose}>
      <SaveForm onSave={actions.save} />
      {views.length === 0 ? (
        <p className="quiet">{w.none}</p>
      ) : (
        <ul>
          {views.map((view) => (
            <ViewLine
              key={view.name}
              view={view}
              onOpen={onClose}
              onRename={(name) => actions.rename(view.name, name)}
              onRemove={() => actions.remove(view.name)}
            />
          ))}
        </ul>
      )}
      <div className="views-ways">
        <button type="button" className="button" disabled={views.length === 0} onClick={actions.exportAll}>
          {w.export}
        </button>
        <ImportField onFile={(file) => void actions.importFrom(file)} />
      </div>
      <p role="status" className="copy-status">
        {actions.said}
      </p>
    </Dialog>
  );
}

function SaveForm({ onSave }: { readonly onSave: (name: string) => boolean }) {
  const [name, setName] = useState('');
  const id = useId();
  const w = usePartWords(shareWords).views;
  return (
    <form
      className="views-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (onSave(name)) setName('');
      }}
    >
      <label htmlFor={id}>{w.name}</label>
      <input id={id} data-first-focus type="text" maxLength={LONGEST_NAME} value={name} onChange={(event) => setName(event.target.value)} />
      <button type="submit" className="button primary">
        {w.save}
      </button>
    </form>
  );
}

function ImportField({ onFile }: { readonly onFile: (file: File) => void }) {
  const w = usePartWords(shareWords);
  const id = useId();
  return (
    <label className="button views-import" htmlFor={id}>
      {w.views.import}
      <input
        id={id}
        className="visually-hidden"
        type="file"
        accept=".json,application/json"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) onFile(file);
          // The same file can be chosen again.
          event.target.value = '';
        }}
      />
    </label>
  );
}

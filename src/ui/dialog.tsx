import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useSpeech } from '../i18n/words';

interface Props {
  readonly title: ReactNode;
  readonly className?: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A modal dialog named by its title; Escape, its button and a click beside it close it. */
export function Dialog({ title, className, onClose, children }: Props) {
  const { words } = useSpeech();
  const ref = useRef<HTMLDialogElement>(null);
  const name = useId();
  useEffect(() => {
    const dialog = ref.current;
    if (dialog && !dialog.open) dialog.showModal();
    dialog?.querySelector<HTMLElement>('[data-first-focus]')?.focus();
  }, []);
  return (
    // The click beside the dialog is a shortcut for the pointer alone: Escape and the button do the same.
    // eslint-disable-next-line jsx-a11y-x/no-noninteractive-element-interactions, jsx-a11y-x/click-events-have-key-events
    <dialog
      ref={ref}
      className={className ? `dialog ${className}` : 'dialog'}
      aria-labelledby={name}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === ref.current) ref.current.close();
      }}
    >
      <div className="dialog-body">
        <header className="dialog-head">
          <h2 id={name}>{title}</h2>
          <button type="button" className="button plain" onClick={() => ref.current?.close()}>
            {words.app.close}
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}

import { type ReactNode, type RefObject, useId, useRef, useState } from 'react';
import { shareWords } from '../i18n/messages/share';
import { usePartWords } from '../i18n/part-words';

interface Props {
  readonly label: string;
  readonly value: string;
  /** Several lines, such as code. */
  readonly lines?: number;
  /** What is to be known of the text, below it. */
  readonly children?: ReactNode;
}

/** A text to be taken away: it can be read, selected and copied, not changed. */
export function CopyField({ label, value, lines = 1, children }: Props) {
  const w = usePartWords(shareWords);
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  const id = useId();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value);
      setSaid(w.copied);
    } catch {
      field.current?.focus();
      field.current?.select();
      setSaid(w.copyByHand);
    }
  };
  return (
    <div className="copy-field">
      <label htmlFor={id}>{label}</label>
      <div className="copy-field-line">
        <ReadOnly id={id} field={field} value={value} lines={lines} />
        <button type="button" className="button" onClick={() => void copy()} aria-label={`${w.copy}: ${label}`}>
          {w.copy}
        </button>
      </div>
      {children}
      <p role="status" className="copy-status">
        {said}
      </p>
    </div>
  );
}

interface ReadOnlyProps {
  readonly id: string;
  readonly field: RefObject<(HTMLInputElement & HTMLTextAreaElement) | null>;
  readonly value: string;
  readonly lines: number;
}

function ReadOnly({ id, field, value, lines }: ReadOnlyProps) {
  const select = (event: { readonly currentTarget: { select: () => void } }) => event.currentTarget.select();
  return lines > 1 ? (
    <textarea id={id} ref={field} readOnly rows={lines} value={value} onFocus={select} spellCheck={false} />
  ) : (
    <input id={id} ref={field} readOnly type="text" value={value} onFocus={select} spellCheck={false} />
  );
}

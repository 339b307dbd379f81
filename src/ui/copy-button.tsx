import { useState } from 'react';

interface Props {
  /** Worked out when it is asked for. */
  readonly text: () => string;
  readonly label: string;
  /** Said once the text is on the clipboard. */
  readonly done: string;
}

/** Puts a text on the clipboard; where that is not allowed, the text itself is shown to be copied by hand. */
export function CopyButton({ text, label, done }: Props) {
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      setSaid(done);
    } catch {
      setSaid(text());
    }
  };
  return (
    <>
      <button type="button" className="button plain" onClick={() => void copy()}>
        {label}
      </button>
      <span role="status" className="copy-status">
        {said}
      </span>
    </>
  );
}

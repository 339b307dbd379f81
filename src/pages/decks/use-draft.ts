import { type ChangeEvent, useState } from 'react';

type Field = HTMLInputElement | HTMLTextAreaElement;

/**
 * What a field needs whose text has a usual form when nothing is written: while it is being written it says what was
 * typed, be it nothing; left empty, it shows the usual again.
 */
export function useDraft(shown: string, onWrite: (text: string) => void) {
  const [draft, setDraft] = useState<string | null>(null);
  return {
    value: draft ?? shown,
    onChange: ({ target }: ChangeEvent<Field>) => {
      setDraft(target.value);
      onWrite(target.value);
    },
    onBlur: () => setDraft(null),
  };
}

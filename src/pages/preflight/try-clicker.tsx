import { useEffect, useEffectEvent, useState } from 'react';
import type { PreflightWords } from '../../i18n/messages/preflight';
import { buttonOf } from './clicker';
import type { ClickerButton } from './room';

interface Props {
  readonly w: PreflightWords;
  readonly onButton: (button: ClickerButton) => void;
}

/**
 * Hears the buttons of a presenter, and keeps what they would do to the page from happening. Only while it is asked to:
 * the same keys scroll and reload for those who use the page by its keys.
 */
export function TryClicker({ w: { clicker: w }, onButton }: Props) {
  const [isTrying, setIsTrying] = useState(false);
  const press = useEffectEvent((event: KeyboardEvent) => {
    const asked = buttonOf(event);
    if (event.key === 'Escape') setIsTrying(false);
    if (asked === null) return;
    event.preventDefault();
    onButton(asked);
  });
  useEffect(() => {
    if (!isTrying) return undefined;
    const listen = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [isTrying]);
  return (
    <p className="preflight-try">
      <button type="button" className="button" aria-pressed={isTrying} onClick={() => setIsTrying(!isTrying)}>
        {isTrying ? w.stop : w.try}
      </button>
      <span role="status">{isTrying ? w.trying : ''}</span>
    </p>
  );
}

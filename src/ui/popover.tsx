import { type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { useSpeech } from '../i18n/words';

const MARGIN_PX = 12;

interface Props {
  /** What the panel chooses: its name, and the beginning of the name of its button. */
  readonly label: string;
  /** What stands on the button. */
  readonly text: string;
  readonly className?: string;
  readonly children: (close: () => void) => ReactNode;
}

/** Keeps a panel that hangs from a button within the width of the window. */
function keepInside(panel: HTMLElement): void {
  panel.style.marginInlineStart = '0';
  const { left, right } = panel.getBoundingClientRect();
  const over = Math.max(0, right + MARGIN_PX - document.documentElement.clientWidth);
  panel.style.marginInlineStart = `${-Math.min(over, Math.max(0, left - MARGIN_PX))}px`;
}

const first = ['[data-first-focus]', '.popover-body [aria-pressed="true"]', '.popover-body :is(input, select, button)', 'button'];

/** Where the keyboard begins: at a search, else at what is chosen, else at the first there is. */
function firstOf(panel: HTMLElement): HTMLElement | null {
  for (const selector of first) {
    const found = panel.querySelector<HTMLElement>(selector);
    if (found) return found;
  }
  return null;
}

/** A button that opens a panel below it, which leaves the page usable; Escape, a press and a focus elsewhere close it. */
export function Popover({ label, text, className, children }: Props) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const around = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  useLayoutEffect(() => {
    if (!open || !panel.current) return;
    keepInside(panel.current);
    firstOf(panel.current)?.focus({ preventScroll: true });
  }, [open]);
  useEffect(() => {
    if (!open) return undefined;
    const leave = (event: Event) => {
      if (event.target instanceof Element && !around.current?.contains(event.target)) setOpen(false);
    };
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      setOpen(false);
      button.current?.focus();
    };
    const root = around.current;
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    root?.addEventListener('keydown', escape);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
      root?.removeEventListener('keydown', escape);
    };
  }, [open]);
  return (
    <div ref={around} className={className ? `popover ${className}` : 'popover'}>
      <button
        ref={button}
        type="button"
        className="popover-button"
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={`${label}: ${text}`}
        onClick={() => setOpen(!open)}
      >
        {text}
      </button>
      {open ? (
        <div ref={panel} id={id} role="dialog" aria-label={label} className="popover-panel">
          <Content label={label} onClose={close}>
            {children}
          </Content>
        </div>
      ) : null}
    </div>
  );
}

function Content({ label, onClose, children }: Pick<Props, 'label' | 'children'> & { readonly onClose: () => void }) {
  const { words } = useSpeech();
  return (
    <>
      <div className="popover-head">
        <strong>{label}</strong>
        <button type="button" className="button plain" onClick={onClose}>
          {words.app.close}
        </button>
      </div>
      <div className="popover-body">{children(onClose)}</div>
    </>
  );
}

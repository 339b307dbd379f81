import { type ReactNode, useEffect, useRef } from 'react';

interface Props {
  readonly label: ReactNode;
  readonly className?: string;
  /** The panel's content; a click on a button or link in it closes the panel. */
  readonly children: ReactNode;
}

/** A button that shows a small panel of further buttons; Escape and a press elsewhere close it. */
export function Disclosure({ label, className, children }: Props) {
  const ref = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const details = ref.current;
    const close = (event: Event) => {
      // A dialog opened from the panel gives the focus back to it when it closes.
      const inside = event.target instanceof Element && (details?.contains(event.target) || event.target.closest('dialog'));
      if (details?.open && !inside) details.open = false;
    };
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !details?.open) return;
      details.open = false;
      details.querySelector('summary')?.focus();
    };
    document.addEventListener('pointerdown', close);
    document.addEventListener('focusin', close);
    details?.addEventListener('keydown', escape);
    return () => {
      document.removeEventListener('pointerdown', close);
      document.removeEventListener('focusin', close);
      details?.removeEventListener('keydown', escape);
    };
  }, []);
  return (
    <details ref={ref} className={className ? `disclosure ${className}` : 'disclosure'}>
      <summary className="button plain">{label}</summary>
      {/* Closing after a choice is a convenience on top of the buttons' own action. */}
      {/* eslint-disable-next-line jsx-a11y-x/no-static-element-interactions, jsx-a11y-x/click-events-have-key-events */}
      <div
        className="disclosure-panel"
        onClick={(event) => {
          if (ref.current && event.target instanceof Element && event.target.closest('button, a')) ref.current.open = false;
        }}
      >
        {children}
      </div>
    </details>
  );
}

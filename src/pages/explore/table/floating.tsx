import { type CSSProperties, type ReactNode, useEffect, useRef, useState } from 'react';
import { Disclosure } from '../../../ui/disclosure';

interface Props {
  readonly label: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Room that a panel is sure to have to the right of its button. */
const PANEL_PX = 240;
const EDGE_PX = 8;

/** Where the panel of an open disclosure stands on the screen. */
function placeOf(details: Element): CSSProperties {
  const box = details.getBoundingClientRect();
  const left = Math.max(EDGE_PX, Math.min(box.left, window.innerWidth - PANEL_PX - EDGE_PX));
  const isLow = box.bottom > window.innerHeight * 0.6;
  return {
    '--panel-left': `${left}px`,
    '--panel-top': isLow ? 'auto' : `${box.bottom}px`,
    '--panel-bottom': isLow ? `${window.innerHeight - box.top}px` : 'auto',
  } as CSSProperties;
}

/** A disclosure within a box that scrolls: its panel stands over the box, which would cut it off, and closes when it scrolls. */
export function Floating({ label, className = '', children }: Props) {
  const ref = useRef<HTMLSpanElement>(null);
  const [place, setPlace] = useState<CSSProperties>({});
  useEffect(() => {
    const details = ref.current?.querySelector('details');
    if (!details) return undefined;
    const toggled = () => {
      const focused = document.activeElement;
      if (details.open) setPlace(placeOf(details));
      // A choice made in the panel hides what had the focus.
      else if (focused === document.body || details.contains(focused)) details.querySelector('summary')?.focus({ preventScroll: true });
    };
    const scrolled = (event: Event) => {
      if (event.target instanceof Node && !details.contains(event.target)) details.open = false;
    };
    details.addEventListener('toggle', toggled);
    window.addEventListener('scroll', scrolled, { capture: true, passive: true });
    return () => {
      details.removeEventListener('toggle', toggled);
      window.removeEventListener('scroll', scrolled, { capture: true });
    };
  }, []);
  return (
    <span ref={ref} className={`grid-floating ${className}`} style={place}>
      <Disclosure label={label}>{children}</Disclosure>
    </span>
  );
}

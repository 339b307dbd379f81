import { type TouchEvent, useRef } from 'react';

const SWIPE_PX = 50;
const TAP_MS = 300;

interface Start {
  readonly x: number;
  readonly y: number;
  readonly at: number;
  readonly fingers: number;
}

interface Gestures {
  readonly onLeft: () => void;
  readonly onRight: () => void;
  readonly onTwoFingers: () => void;
}

/** Handlers that know a swipe of one finger to either side, and a tap of two. */
export function useTouch({ onLeft, onRight, onTwoFingers }: Gestures) {
  const start = useRef<Start | null>(null);
  const onTouchStart = ({ touches, timeStamp }: TouchEvent) => {
    const touch = touches[0];
    if (touch) start.current = { x: touch.clientX, y: touch.clientY, at: timeStamp, fingers: touches.length };
  };
  const onTouchEnd = ({ touches, changedTouches, timeStamp }: TouchEvent) => {
    const [from, touch] = [start.current, changedTouches[0]];
    if (from === null || !touch || touches.length > 0) return;
    start.current = null;
    const [dx, dy] = [touch.clientX - from.x, touch.clientY - from.y];
    if (from.fingers === 2 && timeStamp - from.at < TAP_MS) onTwoFingers();
    else if (from.fingers === 1 && Math.abs(dx) > SWIPE_PX && Math.abs(dx) > 2 * Math.abs(dy)) (dx < 0 ? onLeft : onRight)();
  };
  return { onTouchStart, onTouchEnd };
}

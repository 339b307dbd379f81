import { type PointerEvent as Pressed, type RefObject, useEffect, useRef, useState } from 'react';
import { type Gap, gapAt, placeOfGap } from './gap-at';

/** How far a pressed pointer goes before it drags, in CSS pixels. */
const SLACK_PX = 6;
/** How long a finger rests before it drags; sooner, it scrolls. */
const HOLD_MS = 350;
const EDGE_PX = 72;
const SCROLL_PX = 14;

export interface Drag {
  readonly id: string;
  /** From where the slide stands, in CSS pixels. */
  readonly x: number;
  readonly y: number;
  readonly gap: Gap | null;
}

interface Options {
  /** The list, whose options are the slides in their order. */
  readonly list: RefObject<HTMLElement | null>;
  readonly onLift: (id: string) => void;
  readonly onDrop: (id: string, to: number) => void;
  readonly onCancel: (id: string) => void;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const optionsOf = (list: HTMLElement | null): readonly HTMLElement[] => (list === null ? [] : [...list.querySelectorAll<HTMLElement>('[role="option"]')]);

const scrolled = (list: HTMLElement | null): Point => ({ x: window.scrollX + (list?.scrollLeft ?? 0), y: window.scrollY });

const push = (at: number, from: number, to: number): number => (at < from + EDGE_PX ? -SCROLL_PX : at > to - EDGE_PX ? SCROLL_PX : 0);

/** Scrolls on while something is held near an edge. */
function scrollAt({ x, y }: Point, list: HTMLElement | null): void {
  window.scrollBy(0, push(y, 0, window.innerHeight));
  const box = list?.getBoundingClientRect();
  if (list && box && list.scrollWidth > list.clientWidth) list.scrollBy(push(x, box.left, box.right), 0);
}

/** Lets a pointer take a slide up and put it down between others. Escape puts it back. */
export function useDrag({ list, onLift, onDrop, onCancel }: Options) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const press = (event: Pressed<HTMLElement>, id: string, from: number) => {
    if (event.button !== 0 || !event.isPrimary) return;
    running.current?.abort();
    const control = new AbortController();
    running.current = control;
    const { signal } = control;
    const start = { x: event.clientX, y: event.clientY };
    const origin = scrolled(list.current);
    let [at, isLifted, frame]: [Point, boolean, number] = [start, false, 0];
    const gapNow = () => gapAt(optionsOf(list.current).map((option) => option.getBoundingClientRect()), at);
    const show = () => {
      const now = scrolled(list.current);
      setDrag({ id, x: at.x - start.x + now.x - origin.x, y: at.y - start.y + now.y - origin.y, gap: gapNow() });
    };
    const goOn = () => {
      scrollAt(at, list.current);
      show();
      frame = requestAnimationFrame(goOn);
    };
    const lift = () => {
      isLifted = true;
      onLift(id);
      frame = requestAnimationFrame(goOn);
    };
    const hold = event.pointerType === 'touch' ? window.setTimeout(lift, HOLD_MS) : null;
    const end = () => control.abort();
    signal.addEventListener('abort', () => {
      if (hold !== null) window.clearTimeout(hold);
      cancelAnimationFrame(frame);
      setDrag(null);
    });
    const listen = <K extends keyof WindowEventMap>(kind: K, heard: (event: WindowEventMap[K]) => void) =>
      window.addEventListener(kind, heard, { signal, passive: false, capture: true });
    listen('pointermove', ({ clientX: x, clientY: y }) => {
      at = { x, y };
      if (isLifted || Math.hypot(x - start.x, y - start.y) <= SLACK_PX) return;
      if (hold === null) lift();
      else end();
    });
    listen('pointerup', () => {
      const gap = isLifted ? gapNow() : null;
      end();
      if (gap !== null) onDrop(id, placeOfGap(from, gap));
    });
    const giveUp = () => {
      end();
      if (isLifted) onCancel(id);
    };
    listen('pointercancel', giveUp);
    listen('keydown', (pressed) => {
      if (!isLifted || pressed.key !== 'Escape') return;
      pressed.preventDefault();
      pressed.stopPropagation();
      giveUp();
    });
    // A finger that holds a slide neither scrolls nor asks for a menu.
    const keep = (happened: Event) => {
      if (isLifted) happened.preventDefault();
    };
    listen('touchmove', keep);
    listen('contextmenu', keep);
  };
  return { drag, press };
}

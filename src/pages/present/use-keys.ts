import { useEffect, useEffectEvent, useState } from 'react';
import type { CommandName } from './commands';
import { commandOf } from './keys';
import type { Talk } from './talk';

const MOST_DIGITS = 3;

interface Heard {
  readonly onCommand: (command: CommandName) => void;
  /** Goes to the slide of that number, from 1. */
  readonly onNumber: (number: number) => void;
  /** Something was pressed or touched, whatever it means. */
  readonly onInput: () => void;
}

/** What the button that plays does is not undone by the press that reaches it. */
const isPlayButton = ({ target }: Event): boolean => target instanceof Element && target.closest('[data-command="autoplay"], [data-command="resume"]') !== null;

/** Hears the keys of a talk. Gives the digits typed so far, which Enter goes to. */
export function useKeys(talk: Talk, { onCommand, onNumber, onInput }: Heard): string {
  const [typed, setTyped] = useState('');
  const press = useEffectEvent((event: KeyboardEvent) => {
    const command = commandOf(event, talk, typed);
    if (command !== 'resume' && command !== 'autoplay' && !isPlayButton(event)) onInput();
    if (command === null) return;
    event.preventDefault();
    if (typeof command !== 'string') {
      setTyped((typed + command.digit).slice(-MOST_DIGITS));
      return;
    }
    setTyped('');
    if (command === 'jump-typed') onNumber(Number(typed));
    else if (command !== 'escape' || typed === '') onCommand(command);
  });
  const touch = useEffectEvent((event: Event) => {
    if (!isPlayButton(event)) onInput();
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => press(event);
    const onTouch = (event: Event) => touch(event);
    document.addEventListener('keydown', onKey);
    document.addEventListener('pointerdown', onTouch);
    document.addEventListener('wheel', onTouch, { passive: true });
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('pointerdown', onTouch);
      document.removeEventListener('wheel', onTouch);
    };
  }, []);
  return typed;
}

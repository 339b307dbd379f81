import { type Message, readMessage, writeMessage } from './message';
import { openerOf } from './talk-id';

/** A line between the windows of one talk. */
export interface Line {
  readonly send: (message: Message) => void;
  /** Names the window opened for the speaker, for browsers where windows know each other by that alone. */
  readonly meet: (other: Window) => void;
  readonly close: () => void;
}

type Hear = (message: Message) => void;

/** Which talk it is, and which figures this window shows of it. */
interface Talker {
  readonly id: string;
  readonly revision: string;
}

const nothing = (): void => undefined;

const channelName = (id: string): string => `saola-talk-${id}`;

function byChannel(id: string, hear: Hear): Line {
  const channel = new BroadcastChannel(channelName(id));
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const message = readMessage(data, id);
    if (message !== null) hear(message);
  };
  return { send: (message) => channel.postMessage(writeMessage(message, id)), meet: nothing, close: () => channel.close() };
}

/** How often a window that was opened calls the one that opened it, which may have forgotten it by reloading. */
const CALL_MS = 500;

function byOpener({ id, revision }: Talker, hear: Hear): Line {
  const opener = openerOf();
  let other = opener;
  // Pages of a disk have origins that no address names, whatever their address says of it.
  const target = window.origin === 'null' ? '*' : window.origin;
  const send = (message: Message): void => other?.postMessage(writeMessage(message, id), target);
  const listen = ({ data, source, origin }: MessageEvent<unknown>): void => {
    const message = origin === window.origin ? readMessage(data, id) : null;
    if (message === null) return;
    if (opener === null && source !== null && 'closed' in source) other = source;
    hear(message);
  };
  window.addEventListener('message', listen);
  const calls = opener === null ? null : setInterval(() => send({ kind: 'hello', revision }), CALL_MS);
  return {
    send,
    meet: (next) => {
      other = next;
    },
    close: () => {
      window.removeEventListener('message', listen);
      if (calls !== null) clearInterval(calls);
    },
  };
}

/** Opens the line of a talk. */
export const openLine = (talker: Talker, hear: Hear): Line =>
  'BroadcastChannel' in window && window.origin !== 'null' ? byChannel(talker.id, hear) : byOpener(talker, hear);

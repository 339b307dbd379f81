import type { PreflightWords } from '../../i18n/messages/preflight';
import type { Tried } from './room';

const SEEN_MS = 800;

interface Props {
  readonly w: PreflightWords;
  readonly onTried: (result: Exclude<Tried['window'], 'untried'>) => void;
}

/** Opens a window as the talk does for its speaker, and closes it again. */
export function TryWindow({ w: { window: w }, onTried }: Props) {
  const open = () => {
    const opened = window.open('', '', 'popup,width=640,height=360');
    onTried(opened === null ? 'blocked' : 'opened');
    setTimeout(() => opened?.close(), SEEN_MS);
  };
  return (
    <p className="preflight-try">
      <button type="button" className="button" onClick={open}>
        {w.try}
      </button>
    </p>
  );
}

import type { ReactNode } from 'react';
import type { Words } from '../i18n/words';
import { PanelBoundary } from '../ui/panel-boundary';

interface Props {
  readonly words: Words;
  readonly children: ReactNode;
}

/** What stands on the screen when everything else has failed. */
export function LastResort({ words, children }: Props) {
  return (
    <PanelBoundary
      resetKey=""
      fallback={(error) => (
        <main className="last-resort" role="alert">
          <h1>{words.app.fatal}</h1>
          <p>{words.app.fatalHelp}</p>
          <p>
            <code>{error.message}</code>
          </p>
          <button type="button" className="button" onClick={() => window.location.reload()}>
            {words.app.reload}
          </button>
        </main>
      )}
    >
      {children}
    </PanelBoundary>
  );
}

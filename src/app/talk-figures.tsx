import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import type { Exhibits, NoExhibit } from '../charts/exhibit';
import { ExhibitsProvider } from '../charts/exhibits-context';
import { useAccess } from '../data/context';
import type { Catalogue } from '../domain/catalogue';
import { useSpeech } from '../i18n/words';
import type { Circumstances } from './exhibit-circumstances';

/** Exhibits whose making is fetched when the first is asked for, and again when it did not arrive. */
function fetchedWhenUsed(circumstances: Circumstances): Exhibits {
  let made: Promise<Exhibits> | null = null;
  const get = (): Promise<Exhibits> => {
    made ??= import('./exhibits').then(({ createExhibits }) => createExhibits(circumstances));
    made.catch(() => (made = null));
    return made;
  };
  return {
    read: (address) => get().then((exhibits) => exhibits.read(address)).catch((): NoExhibit => 'failed'),
    deckOf: (address) => get().then((exhibits) => exhibits.deckOf(address)),
  };
}

interface Props {
  readonly catalogue: Catalogue;
  /** Id of the organisation of the settings. */
  readonly home: string;
  readonly children: ReactNode;
}

/** Lets everything below it show figures of any address, as a talk does. */
export function TalkFigures({ catalogue, home, children }: Props) {
  const client = useQueryClient();
  const { source } = useAccess();
  const { language, words } = useSpeech();
  const exhibits = useMemo(
    () => fetchedWhenUsed({ client, source, catalogue, home, speech: { language, words } }),
    [client, source, catalogue, home, language, words],
  );
  return <ExhibitsProvider exhibits={exhibits}>{children}</ExhibitsProvider>;
}

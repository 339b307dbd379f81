import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import { ExhibitsProvider } from '../charts/exhibits-context';
import { useAccess } from '../data/context';
import type { Catalogue } from '../domain/catalogue';
import { useSpeech } from '../i18n/words';
import { createExhibits } from './exhibits';

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
    () => createExhibits({ client, source, catalogue, home, speech: { language, words } }),
    [client, source, catalogue, home, language, words],
  );
  return <ExhibitsProvider exhibits={exhibits}>{children}</ExhibitsProvider>;
}

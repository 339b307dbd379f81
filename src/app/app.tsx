import { type QueryClient, QueryClientProvider, useQueryClient } from '@tanstack/react-query';
import type { RouterHistory } from '@tanstack/history';
import { useCallback, useMemo } from 'react';
import type { Config } from '../data/config';
import { AccessProvider } from '../data/context';
import { frozen, readInLanguage } from '../data/queries';
import type { DataSource } from '../data/source';
import { PassportHost } from '../features/passport';
import type { Language } from '../i18n/language';
import { type Speech, SpeechProvider } from '../i18n/words';
import { RouterProvider, useRouter } from '../ui/address';
import { PaperProvider } from '../ui/paper';
import { isTalk } from './in-talk';
import { LastResort } from './last-resort';
import { Shell } from './shell';
import type { Update } from './update';
import { useWordsFor } from './words-for';

export interface AppProps {
  readonly config: Config;
  readonly source: DataSource;
  readonly queryClient: QueryClient;
  readonly history: RouterHistory;
  /** Words read before the first render. */
  readonly speech: Speech;
  /** Tells when a new version of the page waits. */
  readonly update: Update;
}

/** The whole page for any address; renders to a string as well as to a document. */
export function App({ config, source, queryClient, history, speech, update }: AppProps) {
  return (
    <LastResort words={speech.words}>
      <QueryClientProvider client={queryClient}>
        <RouterProvider history={history} fallback={config.language}>
          <Spoken config={config} source={source} speech={speech} update={update} />
        </RouterProvider>
      </QueryClientProvider>
    </LastResort>
  );
}

function Spoken({ config, source, speech, update }: Pick<AppProps, 'config' | 'source' | 'speech' | 'update'>) {
  const { address } = useRouter();
  const client = useQueryClient();
  const prepare = useCallback((language: Language) => readInLanguage(client, source, language), [client, source]);
  const still = useMemo(() => frozen(client), [client]);
  const spoken = useWordsFor(address.language, speech, prepare);
  return (
    <QueryClientProvider client={isTalk(address) ? still : client}>
      <SpeechProvider value={spoken}>
        <AccessProvider value={{ source, language: spoken.language }}>
          <PaperProvider value={address.mode === 'print' && !isTalk(address)}>
            <PassportHost>
              <Shell config={config} update={update} />
            </PassportHost>
          </PaperProvider>
        </AccessProvider>
      </SpeechProvider>
    </QueryClientProvider>
  );
}

import { Suspense, useEffect, useRef } from 'react';
import type { Config } from '../data/config';
import { useCatalogueQuery } from '../data/context';
import { explain } from '../features/block';
import { useTheme } from '../features/preferences';
import { PrintButton, PrintFrame } from '../features/print';
import { EVERY_PERIOD, readRange } from '../domain/period-range';
import type { Catalogue } from '../domain/catalogue';
import { fill } from '../i18n/fill';
import { formatDate } from '../i18n/format';
import { useSpeech } from '../i18n/words';
import { useRouter } from '../ui/address';
import { DataPanel } from '../ui/data-panel';
import { Header } from './header';
import { Notices } from './notices';
import { chooseOrganisation } from './organisation';
import { OrganisationField } from './organisation-field';
import { PeriodField } from './period-field';
import { routes } from './routes';
import type { Update } from './update';
import { useNotices } from './use-notices';

interface Props {
  readonly config: Config;
  readonly update: Update;
}

const WAITING_PAGE_PX = 900;

/** Header, page and footer, around whichever page the address names. */
export function Shell({ config, update }: Props) {
  const { words } = useSpeech();
  const query = useCatalogueQuery();
  useTheme();
  return (
    <>
      <a className="skip" href="#main" onClick={skipToMain}>
        {words.app.skip}
      </a>
      <Header catalogue={query.data?.content} home={config.organisation} title={config.title} logo={config.logo} />
      <DataPanel
        query={query}
        subject={words.app.catalogue}
        heightPx={WAITING_PAGE_PX}
        explain={explain(words)}
      >
        {({ content }) => <Page catalogue={content} config={config} update={update} />}
      </DataPanel>
    </>
  );
}

/** The address is in the hash, so the link to the content must move the focus itself. */
function skipToMain(event: { preventDefault: () => void }) {
  event.preventDefault();
  document.getElementById('main')?.focus();
}

function Page({ catalogue, config, update }: Props & { readonly catalogue: Catalogue }) {
  const { language, words } = useSpeech();
  const { address } = useRouter();
  const main = useRef<HTMLElement>(null);
  const route = routes.find((r) => r.path === address.page) ?? routes[0];
  // A question in Explore chooses its organisations itself, out of those of its dataset.
  const asked = address.page === 'explore' ? undefined : address.organisations[0];
  const choice = chooseOrganisation(catalogue, asked, config.organisation);
  const range = address.time === null ? EVERY_PERIOD : readRange(address.time);
  const notices = useNotices({ catalogue, choice, rangeIsWrong: range === null, update });
  useDocument(route ? words.app.titles[route.id] : '', choice?.organisation.name ?? '');
  useEffect(() => {
    const block = address.indicators[0];
    if (block) document.getElementById(block)?.scrollIntoView({ block: 'start' });
  }, [address.indicators]);
  if (!choice || !route) return null;
  const { organisation, successor } = choice;
  const props = { catalogue, organisation, range: range ?? EVERY_PERIOD };
  const Content = route.page;
  return (
    <PrintFrame page={words.app.titles[route.id]} {...props}>
      <Notices notices={notices} />
      <main id="main" ref={main} tabIndex={-1}>
        <div className="page-head">
          <div>
            <h1>{route.ofOrganisation ? organisation.name : words.app.titles[route.id]}</h1>
            <p className="quiet">
              {route.ofOrganisation ? words.app.titles[route.id] : null}
              {route.ofOrganisation && successor
                ? ` · ${fill(words.app.became, { name: successor.name, year: organisation.validTo ?? '' })}`
                : null}
            </p>
          </div>
          <div className="scope">
            {route.ofOrganisation ? (
              <>
                <OrganisationField catalogue={catalogue} organisation={organisation} home={config.organisation} />
                <PeriodField catalogue={catalogue} organisation={organisation.id} range={props.range} />
              </>
            ) : null}
            <PrintButton />
          </div>
        </div>
        <Suspense fallback={null}>
          <Content key={`${route.id} ${organisation.id}`} {...props} />
        </Suspense>
      </main>
      <footer className="foot">
        <p>{fill(words.app.footer, { revision: catalogue.revision, date: formatDate(catalogue.updated, language) })}</p>
      </footer>
    </PrintFrame>
  );
}

/** Keeps the title and language of the document those of the page. */
function useDocument(page: string, organisation: string): void {
  const { language, words } = useSpeech();
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = fill(words.app.documentTitle, { page, organisation });
  }, [language, words, page, organisation]);
}

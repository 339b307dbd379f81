import { Activity, lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { Config } from '../data/config';
import { useCatalogueQuery } from '../data/context';
import { explain } from '../features/block';
import { useLetterKeys, useTheme } from '../features/preferences';
import { PrintButton, PrintFrame } from '../features/print';
import type { Catalogue } from '../domain/catalogue';
import { fill } from '../i18n/fill';
import { formatDate } from '../i18n/format';
import { useSpeech } from '../i18n/words';
import { HeldAddress, useRouter } from '../ui/address';
import { DataPanel } from '../ui/data-panel';
import { PageToolsPlace } from '../ui/page-tools';
import { DeckAdding } from './deck-adding';
import { FramedPage } from './framed-page';
import { Header } from './header';
import { isTalk } from './in-talk';
import { Notices } from './notices';
import { OrganisationField } from './organisation-field';
import { pageOf } from './page-of';
import { PaperButton } from './paper-button';
import { pageParts } from './page-parts';
import { PeriodField } from './period-field';
import { routes } from './routes';
import { PresentLink } from './present-link';
import type { Update } from './update';
import { usePage } from './use-page';
import { useReturn } from './use-return';

const TalkPage = lazy(async () => ({ default: (await import('./talk-page')).TalkPage }));

interface Props {
  readonly config: Config;
  readonly update: Update;
}

const WAITING_PAGE_PX = 900;
const WAITING_FRAME_PX = 320;

/** The page an address names. During a talk it stays behind it as it was, at rest, to be come back to. */
export function Shell(props: Props) {
  const { words } = useSpeech();
  const { address } = useRouter();
  const query = useCatalogueQuery();
  const leave = useReturn();
  useTheme();
  useLetterKeys();
  const inTalk = isTalk(address);
  const [hasPage, setHasPage] = useState(!inTalk);
  if (!inTalk && !hasPage) setHasPage(true);
  return (
    <>
      {hasPage ? (
        <Activity mode={inTalk ? 'hidden' : 'visible'}>
          <HeldAddress isHeld={inTalk}>
            <Around {...props} query={query} />
          </HeldAddress>
        </Activity>
      ) : null}
      {inTalk ? (
        <DataPanel query={query} subject={words.app.catalogue} heightPx={WAITING_PAGE_PX} explain={explain(words)} ways={<LeaveButton onLeave={leave} />}>
          {({ content }) => (
            <Suspense fallback={<main id="main" aria-busy="true" />}>
              <TalkPage {...props} catalogue={content} onLeave={leave} />
            </Suspense>
          )}
        </DataPanel>
      ) : null}
    </>
  );
}

/** The way out of a talk that cannot be shown. */
function LeaveButton({ onLeave }: { readonly onLeave: () => void }) {
  const { words } = useSpeech();
  return (
    <button type="button" className="button" onClick={onLeave}>
      {words.app.leaveTalk}
    </button>
  );
}

/** Header, page and footer, around whichever page the address names; in a frame of another page its content alone. */
function Around({ config, update, query }: Props & { readonly query: ReturnType<typeof useCatalogueQuery> }) {
  const { words } = useSpeech();
  const { address } = useRouter();
  const framed = address.mode === 'embed';
  const Inner = framed ? FramedPage : Page;
  return (
    <>
      {framed ? null : (
        <>
          <a className="skip" href="#main" onClick={skipToMain}>
            {words.app.skip}
          </a>
          <Header catalogue={query.data?.content} home={config.organisation} title={config.title} logo={config.logo} />
        </>
      )}
      <DataPanel
        query={query}
        subject={words.app.catalogue}
        heightPx={framed ? WAITING_FRAME_PX : WAITING_PAGE_PX}
        explain={explain(words)}
      >
        {({ content }) => <Inner catalogue={content} config={config} update={update} />}
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
  const { address, hrefOf } = useRouter();
  const main = useRef<HTMLElement>(null);
  const [tools, setTools] = useState<Element | null>(null);
  useEffect(() => {
    const block = address.indicators[0];
    if (block) document.getElementById(block)?.scrollIntoView({ block: 'start' });
  }, [address.indicators]);
  const page = usePage(catalogue, config, update);
  if (page === null) return null;
  const { route, successor, notices, props } = page;
  const { organisation } = props;
  const Content = pageParts[route.id].page;
  if (Content === null) return null;
  const hasFigures = route.ofOrganisation || route.id === 'explore';
  return (
    <DeckAdding catalogue={catalogue} home={config.organisation} isOn={hasFigures}>
    <PrintFrame page={words.app.titles[route.id]} {...props} organisation={route.ofOrganisation ? organisation : null}>
      <Notices notices={notices} />
      <main id="main" ref={main} tabIndex={-1} data-page={route.id}>
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
            <div ref={setTools} className="page-tools" />
            {hasFigures ? (
              <>
                <PresentLink />
                <PaperButton catalogue={catalogue} home={config.organisation} />
              </>
            ) : (
              <PrintButton />
            )}
          </div>
        </div>
        <PageToolsPlace value={tools}>
          <Suspense fallback={null}>
            <Content key={`${route.id} ${organisation.id}`} {...props} />
          </Suspense>
        </PageToolsPlace>
      </main>
      <footer className="foot">
        <p>
          {fill(words.app.footer, { revision: catalogue.revision, date: formatDate(catalogue.updated, language) })}{' '}
          {routes.filter(({ link }) => link === 'foot').map(({ id, path }) => (
            <a key={id} href={hrefOf(pageOf(address, path))} aria-current={route.id === id ? 'page' : undefined}>
              {words.app.pages[id]}
            </a>
          ))}
        </p>
      </footer>
    </PrintFrame>
    </DeckAdding>
  );
}

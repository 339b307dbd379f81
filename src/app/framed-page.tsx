import { Suspense, useRef } from 'react';
import type { Config } from '../data/config';
import type { Catalogue } from '../domain/catalogue';
import { EmbeddedBlock } from '../features/block';
import { fill } from '../i18n/fill';
import { useSpeech, type Words } from '../i18n/words';
import { useRouter } from '../ui/address';
import { Notices } from './notices';
import { pageParts } from './page-parts';
import type { Update } from './update';
import { useHeightMessage } from './use-height-message';
import { usePage } from './use-page';

interface Props {
  readonly catalogue: Catalogue;
  readonly config: Config;
  readonly update: Update;
}

/** What stands in a frame of another page: one block, one answer or a page, without header, tools and shortcuts. */
export function FramedPage({ catalogue, config, update }: Props) {
  const { words } = useSpeech();
  const { hrefOf } = useRouter();
  const content = useRef<HTMLDivElement>(null);
  useHeightMessage(content);
  const page = usePage(catalogue, config, update);
  return (
    <div ref={content} className="embed">
      {page === null ? null : (
        <>
          <Notices notices={page.notices} />
          <main>
            <h1 className="visually-hidden">{headOf(page, words)}</h1>
            <Suspense fallback={null}>
              <Content asked={page} />
            </Suspense>
          </main>
        </>
      )}
      <footer className="embed-foot">
        {fill(words.app.embedFoot, { revision: catalogue.revision })} ·{' '}
        <a href={hrefOf({ mode: null })} target="_blank" rel="noopener">
          {words.app.fullView}
        </a>
      </footer>
    </div>
  );
}

type PageAsked = NonNullable<ReturnType<typeof usePage>>;

const headOf = ({ route, props }: PageAsked, { app }: Words): string =>
  route.ofOrganisation ? `${props.organisation.name} – ${app.titles[route.id]}` : app.titles[route.id];

function Content({ asked: { route, props } }: { readonly asked: PageAsked }) {
  const { address } = useRouter();
  const block = route.ofOrganisation ? address.indicators[0] : undefined;
  if (block !== undefined) {
    const scope = { ...props, organisation: props.organisation.id };
    return <EmbeddedBlock page={route.id} id={block} scope={scope} />;
  }
  const { page, framed } = pageParts[route.id];
  const Page = framed ?? page;
  return Page === null ? null : <Page key={`${route.id} ${props.organisation.id}`} {...props} />;
}

import { lazy, Suspense, useEffect, useState } from 'react';
import type { Catalogue } from '../domain/catalogue';
import { provinceOf } from '../domain/lineage';
import { Key } from '../features/preferences';
import { fill } from '../i18n/fill';
import { useSpeech } from '../i18n/words';
import { useRouter } from '../ui/address';
import { isSearchKey } from '../ui/shortcut';
import { pageOf } from './page-of';
import { routes } from './routes';
import { SettingsField } from './settings-field';

const SearchDialog = lazy(async () => ({ default: (await import('../features/search')).SearchDialog }));

interface Props {
  readonly catalogue: Catalogue | undefined;
  /** The organisation of the settings. */
  readonly home: string;
  readonly title: { readonly vi: string; readonly en: string } | null;
  readonly logo: string | null;
}

/** The name of the site, its pages, and what holds for all of them: search, language, appearance. */
export function Header({ catalogue, home, title, logo }: Props) {
  const { language, words } = useSpeech();
  const { address, hrefOf } = useRouter();
  const [searching, setSearching] = useState(false);
  const province = catalogue ? provinceOf(catalogue.organisations, home) : null;
  const current = routes.find((route) => route.path === address.page)?.path ?? '';
  const other = language === 'vi' ? 'en' : 'vi';
  useEffect(() => {
    const open = (event: KeyboardEvent) => {
      if (!isSearchKey(event)) return;
      event.preventDefault();
      setSearching(true);
    };
    document.addEventListener('keydown', open);
    return () => document.removeEventListener('keydown', open);
  }, []);
  return (
    <header className="top">
      <a className="brand" href={hrefOf({ ...pageOf(address, ''), time: null, view: null })}>
        {logo ? <img src={logo} alt="" width={34} height={34} /> : <Mark />}
        <span>
          {words.app.name}
          <small>{title?.[language] ?? (province ? fill(words.app.tagline, { province: province.name }) : '\u00a0')}</small>
        </span>
      </a>
      <nav aria-label={words.app.navigation}>
        {routes.filter(({ link }) => link === 'top').map(({ id, path }) => (
          <a
            key={id}
            href={hrefOf(pageOf(address, path))}
            aria-current={current === path ? 'page' : undefined}
          >
            {words.app.pages[id]}
          </a>
        ))}
      </nav>
      <div className="tools">
        <button type="button" className="button search-button" onClick={() => setSearching(true)} aria-label={words.app.search}>
          <span className="wide">{words.app.search}</span>
          <span className="narrow">{words.app.searchShort}</span> <Key name="/" />
        </button>
        <a className="button" href={hrefOf({ language: other })} lang={other} hrefLang={other} title={words.app.languageLabel}>
          <span className="wide">{words.app.language}</span>
          <span className="narrow">{other.toUpperCase()}</span>
        </a>
        <SettingsField />
      </div>
      {searching && catalogue ? (
        <Suspense fallback={null}>
          <SearchDialog catalogue={catalogue} onClose={() => setSearching(false)} />
        </Suspense>
      ) : null}
    </header>
  );
}

function Mark() {
  return (
    <svg width="34" height="34" viewBox="0 0 34 34" aria-hidden="true">
      <rect width="34" height="34" rx="7" fill="var(--accent)" />
      <path
        d="M9 25 14 7l3 11 3-11 5 18"
        fill="none"
        stroke="var(--on-accent)"
        strokeWidth="2.4"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
    </svg>
  );
}

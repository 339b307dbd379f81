import type { Catalogue } from '../../domain/catalogue';
import { useSpeech } from '../../i18n/words';
import { useRouter } from '../../ui/address';
import type { Scope } from './use-blocks';
import { organisationsOf } from './whose';

/** Pages with a block that shows the organisation's own figures, in the order of `data/pages.csv`. */
export function pagesOf(catalogue: Catalogue, organisation: string): readonly string[] {
  const having = new Set(catalogue.datasets.filter((d) => d.organisations.includes(organisation)).map((d) => d.id));
  const own = catalogue.blocks.filter(
    (b) => having.has(b.indicatorId) && organisationsOf(b.whose, organisation, catalogue).includes(organisation),
  );
  return [...new Set(own.map((b) => b.page))];
}

/** Ways to the other pages that have figures of the organisation. */
export function WhereElse({ page, scope }: { readonly page: string; readonly scope: Scope }) {
  const { words } = useSpeech();
  const { hrefOf } = useRouter();
  const names = new Map<string, string>(Object.entries(words.app.pages));
  const pages = pagesOf(scope.catalogue, scope.organisation).filter((id) => id !== page);
  if (pages.length === 0) return null;
  return (
    <p className="where-else">
      {words.panel.whereElse}{' '}
      {pages.map((id) => (
        <a key={id} className="button" href={hrefOf({ page: id === 'overview' ? '' : id, indicators: [] })}>
          {names.get(id)}
        </a>
      ))}
    </p>
  );
}

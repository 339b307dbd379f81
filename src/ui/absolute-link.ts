/** Where the page stands on the web, if it was opened from somewhere that others cannot open, and says where else it is. */
const homeOf = (page: Document): string | null => page.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? null;

/** The address of a link as someone elsewhere opens it; as it is where there is no browser. */
export function absoluteLink(href: string): string {
  if (!('window' in globalThis)) return href;
  const here = new URL(href, window.location.href);
  const home = homeOf(document);
  return home === null ? here.href : new URL(here.hash, home).href;
}

/** Whether others can open a link: an address of a disk leads nowhere from their devices. */
export const leadsSomewhere = (link: string): boolean => !link.startsWith('file:');

/** The address of a link as someone elsewhere opens it; as it is where there is no browser. */
export const absoluteLink = (href: string): string => ('window' in globalThis ? new URL(href, window.location.href).href : href);

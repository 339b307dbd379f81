/** The address of a link as someone elsewhere opens it. */
export const absoluteLink = (href: string): string => new URL(href, window.location.href).href;

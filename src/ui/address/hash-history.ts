import { createBrowserHistory, parseHref, type RouterHistory } from '@tanstack/history';

/**
 * The history of a page whose addresses stand behind '#'. What a mailer or a social network adds before it, such as
 * `?fbclid=…`, is kept and is no part of the address.
 */
export function createAddressHistory(): RouterHistory {
  const { location, history } = window;
  return createBrowserHistory({
    parseLocation: () => parseHref(location.hash.slice(1) || '/', history.state),
    createHref: (path) => `${location.pathname}${location.search}#${path}`,
  });
}

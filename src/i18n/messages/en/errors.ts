import type { SameKeys } from '../same-keys';
import type { errors as vietnamese } from '../vi/errors';

export const errors: SameKeys<typeof vietnamese> = {
  offline: 'This device is offline. Check the network and try again; figures already loaded can still be read.',
  unreachable: 'The data source cannot be reached: its address is blocked or the server does not answer. Try again; if it still fails, ask the administrator to check the address of the API and its CORS settings.',
  cutOff: 'The connection was lost while the figures were loading. Try again.',
  timeout: 'The data source did not answer in time. Try again in a few minutes.',
  forbidden: 'The data source does not allow access (status {status}). Ask the administrator for permission.',
  notFound: 'The source does not have this dataset (status {status}). Choose another indicator from the catalogue.',
  busy: 'The data source is receiving too many requests. Wait a little and try again.',
  serverFailed: 'The server of the data source failed (status {status}). Try again later; if it still fails, tell the administrator.',
  refused: 'The data source refused the request (status {status}). Tell the administrator, with the error code.',
  redirected: 'The data source sent the request on to another host ({detail}), so the page stopped. Ask the administrator to check the address of the API.',
  webPage: 'The network returned a web page instead of figures. On a public Wi-Fi, sign in to the network in a browser and try again.',
  notJson: 'What arrived is not readable JSON ({detail}). Try again; if it still fails, tell the administrator.',
  tooLarge: 'The document is too large to open in a browser ({detail}). Ask the administrator to divide the dataset.',
  otherFormat: 'The document is not JSON-stat 2.0. Ask the administrator to update the data source.',
  otherStructure: 'The document lacks something or has something wrong at “{path}”. No figures are shown, so that none is wrong; tell the administrator.',
  wrongLengths: 'The number of figures does not fit the cells of the table ({detail}). No figures are shown, so that none is in the wrong place; tell the administrator.',
  wrongCodes: 'Codes in the document contradict each other at “{path}”: {detail}. No figures are shown; tell the administrator.',
  wrongFigures: 'A figure is not valid at “{path}”. No figures are shown; tell the administrator.',
  noSource: 'A figure names no source at “{path}”. Figures without a source are not shown; tell the administrator.',
  noFigures: 'The document describes the dataset but has no figures. Tell the administrator.',
  otherDocument: 'The source returned another document than the one asked for ({detail}). Tell the administrator.',
  invalid: 'The document is not valid (code {code}). No figures are shown; tell the administrator.',
  unknown: 'Something unexpected went wrong. Reload the page; if it still fails, tell the administrator.',
};

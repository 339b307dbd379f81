import type { Dataset } from '../../domain/dataset';
import type { Address, useRouter } from '../../ui/address';
import { absoluteLink } from '../../ui/absolute-link';

/** Longer links are cut by some mail and chat programs. */
export const LONG_LINK = 300;

/** Whether an address names figures that are on this device only: an id, and no address of the web. */
export const isOnDevice = ({ data }: Pick<Address, 'data'>): boolean => data !== null && !/^https?:/.test(data);

type HrefOf = ReturnType<typeof useRouter>['hrefOf'];

/** The link someone else opens: it names the revision, so that they are told when the figures have changed. */
export const linkToShare = (hrefOf: HrefOf, { revision }: Pick<Dataset, 'revision'>): string =>
  absoluteLink(hrefOf({ mode: null, revision: revision === '' ? null : revision }));

/** What a frame shows: the same, always in the newest figures. */
export const linkToEmbed = (hrefOf: HrefOf): string => absoluteLink(hrefOf({ mode: 'embed', revision: null }));

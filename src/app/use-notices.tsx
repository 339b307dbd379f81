import { type ReactNode, useSyncExternalStore } from 'react';
import { isChartKind } from '../charts/kinds';
import type { Catalogue } from '../domain/catalogue';
import { fill } from '../i18n/fill';
import { useSpeech } from '../i18n/words';
import { type Address, useRouter } from '../ui/address';
import { storageTrouble } from '../ui/device-storage';
import { isHandout, isTalk } from './in-talk';
import type { Choice } from './organisation';
import { routes } from './routes';
import type { Update } from './update';

/** What a question says that a page other than Explore does not heed. */
function partsOfQuestion(address: Address): readonly string[] {
  if (address.page === 'explore') return [];
  const { by, rhythm, compare, top, sort, across, group, at, scale, data } = address;
  const single = { by, per: rhythm, cmp: compare, top, sort, cols: across, group, at, scale, data };
  return [
    ...Object.entries(single).flatMap(([name, value]) => (value === null ? [] : [`${name}=${value}`])),
    ...address.filters.map(({ dimension, categories }) => `f.${dimension}=${categories.join('~')}`),
    ...(address.fixed.length > 0 ? [`fix=${address.fixed.join('~')}`] : []),
    ...(address.pinned.length > 0 ? [`pin=${address.pinned.join('~')}`] : []),
    ...address.notes.map(({ figure, text }) => `n.${figure}=${text}`),
  ];
}

/** Pages that are about the talk an address names. */
const pagesOfDecks: ReadonlySet<string> = new Set(['decks', 'present', 'preflight']);

/** What an address may say that its page does not heed: kinds nobody knows, and what belongs to talks. */
function unusedIn(address: Address): readonly string[] {
  return [
    ...(address.kind !== null && !isChartKind(address.kind) ? [`kind=${address.kind}`] : []),
    ...partsOfQuestion(address),
    ...(address.deck === null || pagesOfDecks.has(address.page) ? [] : [`deck=${address.deck}`]),
    ...(address.slide === null || isTalk(address) || address.page === 'decks' ? [] : [`slide=${address.slide}`]),
    ...(address.auto === null || isTalk(address) ? [] : [`auto=${address.auto}`]),
    ...(address.perSheet === null || isHandout(address) ? [] : [`sheet=${address.perSheet}`]),
    ...(address.handoutNotes === null || isHandout(address) ? [] : [`notes=${address.handoutNotes}`]),
  ];
}

interface Circumstances {
  readonly catalogue: Catalogue;
  readonly choice: Choice | null;
  readonly rangeIsWrong: boolean;
  readonly update: Update;
}

const subscribeOnline = (notify: () => void) => {
  window.addEventListener('online', notify);
  window.addEventListener('offline', notify);
  return () => {
    window.removeEventListener('online', notify);
    window.removeEventListener('offline', notify);
  };
};

/** What the page did differently from what its address asked, and what else the reader must know. */
export function useNotices({ catalogue, choice, rangeIsWrong, update }: Circumstances) {
  const { words } = useSpeech();
  const { address, ignored } = useRouter();
  const w = words.app.notices;
  const online = useSyncExternalStore(subscribeOnline, () => navigator.onLine, () => true);
  const apply = useSyncExternalStore(update.subscribe, update.waiting, () => null);
  const trouble = useSyncExternalStore(storageTrouble.subscribe, storageTrouble.now, () => null);
  const notices: { id: string; text: ReactNode }[] = [];
  const add = (id: string, text: ReactNode) => notices.push({ id, text });
  const unused = unusedIn(address);
  const lost = [...ignored, ...unused, ...(rangeIsWrong ? [`t=${address.time ?? ''}`] : [])];
  if (lost.length > 0) add(`ignored ${lost.join()}`, fill(w.ignored, { list: lost.join(', ') }));
  if (!routes.some((r) => r.path === address.page)) add(`page ${address.page}`, fill(w.unknownPage, { page: address.page }));
  if (choice?.notice) {
    const { because, asked } = choice.notice;
    const { name } = choice.organisation;
    add(`org ${asked}`, because === 'unknown' ? fill(w.unknownOrganisation, { id: asked, name }) : fill(w.successor, { old: asked, name }));
  }
  if (address.revision !== null && address.revision !== catalogue.revision) {
    add(`rev ${address.revision}`, fill(w.revision, { old: address.revision, current: catalogue.revision }));
  }
  if (trouble !== null) add('storage', w.storage[trouble]);
  if (!online) add('offline', words.app.offline);
  if (apply !== null) {
    add(
      'update',
      <>
        {words.app.update}{' '}
        <button type="button" className="button" onClick={apply}>
          {words.app.updateNow}
        </button>
      </>,
    );
  }
  return notices;
}

import { useQueryClient } from '@tanstack/react-query';
import type { Opened, OpenedHead } from '../../../data/opened/opened';
import { shelf } from '../../../data/opened/shelf';
import { openedQuery, shelfQuery, toFigures } from '../../../data/opened/use-opened';
import { emptyAddress, useRouter } from '../../../ui/address';

/** What an address can hold of another address. */
const LINKABLE = /^https?:\/\/[^\s]{3,500}$/;

/** What a link says of these figures: their own address where that is enough to read them again, else their id here. */
export function placeOf({ id, origin, choices }: OpenedHead): string {
  const plain = origin.kind === 'address' && Object.keys(choices).length === 0 && LINKABLE.test(origin.name);
  return plain ? origin.name : id;
}

/** Everything that changes what is kept on this device, or which figures Explore shows. */
export function useShelf() {
  const client = useQueryClient();
  const { address, go } = useRouter();
  /** Explore without a question, of these figures or of ours. */
  const show = (data: string | null) => go({ ...emptyAddress(address.language, 'explore'), theme: address.theme, data });
  const shows = ({ id, origin }: OpenedHead) => address.data === id || (origin.kind === 'address' && address.data === origin.name);
  const refreshList = () => client.invalidateQueries({ queryKey: shelfQuery().queryKey });
  const forget = (place: string) => client.removeQueries({ queryKey: openedQuery(place).queryKey });

  return {
    open: (head: OpenedHead) => show(head.id),
    leave: () => show(null),
    /** Keeps figures and shows them; a link that asked for just these keeps its question. */
    accept: async (opened: Opened) => {
      const place = placeOf(opened.head);
      await shelf.keep(opened);
      for (const each of new Set([place, opened.head.id])) client.setQueryData(openedQuery(each).queryKey, toFigures(opened));
      await refreshList();
      if (address.page !== 'explore' || !shows(opened.head)) show(place);
    },
    remove: async (head: OpenedHead) => {
      await shelf.remove(head.id);
      if (shows(head)) show(null);
      forget(head.id);
      await refreshList();
    },
    removeAll: async (heads: readonly OpenedHead[]) => {
      await shelf.removeAll();
      if (heads.some(({ id }) => id === address.data)) show(null);
      for (const { id } of heads) forget(id);
      await refreshList();
    },
  };
}

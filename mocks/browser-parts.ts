import { vi } from 'vitest';

/** What the device of a test prefers: media queries that match. */
const preferred = new Set<string>();
const listeners = new Set<() => void>();

/** Changes what the device prefers, as its settings would. */
export function prefer(...queries: readonly string[]): void {
  preferred.clear();
  for (const query of queries) preferred.add(query);
  for (const notify of listeners) notify();
}

const mediaList = (query: string) => ({
  get matches() {
    return preferred.has(query);
  },
  media: query,
  addEventListener: (_: string, notify: () => void) => void listeners.add(notify),
  removeEventListener: (_: string, notify: () => void) => void listeners.delete(notify),
});

/** Nothing has a size in jsdom, so nothing is ever told. */
const sizeWatcher = () => ({ observe: () => undefined, unobserve: () => undefined, disconnect: () => undefined });

function showModal(this: HTMLDialogElement): void {
  this.open = true;
  this.querySelector<HTMLElement>('[autofocus], input, button')?.focus();
}

function close(this: HTMLDialogElement): void {
  if (!this.open) return;
  this.open = false;
  this.dispatchEvent(new Event('close'));
}

/** All of a file in one piece. */
function stream(this: Blob): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start: async (controller) => {
      controller.enqueue(new Uint8Array(await this.arrayBuffer()));
      controller.close();
    },
  });
}

/** The parts of a browser that jsdom has not and the page uses. */
export function installBrowserParts(): void {
  vi.stubGlobal('matchMedia', mediaList);
  vi.stubGlobal('ResizeObserver', function ResizeObserver() {
    return sizeWatcher();
  });
  Object.assign(HTMLDialogElement.prototype, { showModal, close });
  Object.assign(Blob.prototype, { stream });
  Object.assign(Element.prototype, { scrollIntoView: vi.fn(), checkVisibility: () => true });
  Object.assign(document, { fonts: { load: async () => [{}], ready: Promise.resolve() } });
}

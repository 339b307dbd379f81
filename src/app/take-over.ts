const SETTINGS = 'saola-settings';

/** What can be pressed or take the focus, of that which shows, in its order. */
const reachable = (within: ParentNode): readonly HTMLElement[] =>
  [...within.querySelectorAll<HTMLElement>('a[href], button, summary, select, [role=button]')].filter((each) => each.getClientRects().length > 0);

/** The element of the page that stands where `still` stands in the first view. */
function twinOf(still: Element | null, first: HTMLElement, root: HTMLElement): HTMLElement | null {
  const place = still === null ? -1 : reachable(first).findIndex((each) => each === still);
  const twin = reachable(root)[place];
  return twin !== undefined && twin.tagName === still?.tagName && twin.textContent === still.textContent ? twin : null;
}

const isDrawn = (root: HTMLElement): boolean =>
  root.querySelector('.panel-failed, [role=alert]') !== null ||
  (root.querySelector('main[data-page] :is(figure, .headlines, .takeaway, .nothing)') !== null && root.querySelector('[aria-busy=true], .panel-loading') === null);

/**
 * Lets the page take the place of the view that was made ahead, when it shows the same: in one frame, with the focus and
 * what was pressed meanwhile. Until then it is laid out unseen.
 */
export function takeOver(first: HTMLElement, root: HTMLElement): void {
  const page = first.ownerDocument.documentElement;
  const isShown = () => page.dataset['first'] !== 'none';
  const observer = new MutationObserver(() => {
    if (!isShown() || isDrawn(root)) end();
  });
  const end = () => {
    observer.disconnect();
    const focused = isShown() ? twinOf(first.ownerDocument.activeElement, first, root) : null;
    const pressed = isShown() ? twinOf(first.querySelector('[data-pressed]'), first, root) : null;
    first.remove();
    delete page.dataset['first'];
    focused?.focus({ preventScroll: true });
    pressed?.click();
  };
  observer.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: ['aria-busy', 'class'] });
  observer.observe(page, { attributes: true, attributeFilter: ['data-first'] });
}

/**
 * Hides a first view made for other settings than these, and keeps them, so that a later visit knows at once.
 * `settings` is JSON.
 */
export function heedSettings(first: HTMLElement, settings: string): void {
  if (first.dataset['settings'] !== settings) hideFirst();
  try {
    localStorage.setItem(SETTINGS, settings);
  } catch {
    // Nobody chose anything, so nobody is told: where nothing can be kept every visit is a first one.
  }
}

/** Shows what the page has to say instead of the view that was made ahead. */
export function hideFirst(): void {
  document.documentElement.dataset['first'] = 'none';
}

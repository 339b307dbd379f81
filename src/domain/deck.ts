export const slideKinds = ['title', 'section', 'text', 'exhibit', 'sources', 'qr'] as const;

export type SlideKind = (typeof slideKinds)[number];

/** What a talk may hold at most: slides, and characters of a title, any other text, an address, an id or statement that is pinned. */
export const deckLimits = { slides: 500, title: 300, text: 4000, address: 2000, pin: 300 } as const;

/** Whether a kind of slide shows or leads to something, and so has an address. */
export const hasAddress = (kind: SlideKind): boolean => kind === 'exhibit' || kind === 'qr';

/** An address of this page, and of no other, as short as a slide may have it: '/vi/one-stop?i=os-1'. */
export const isOwnAddress = (text: string): boolean =>
  text.length <= deckLimits.address && /^\/(?:vi|en)\/[a-z-]*(?:\?[^\s\\\p{Cc}\p{Cs}]*)?$/u.test(text);

/** One screen of a talk. It stores what is asked, never a picture of the answer. */
export interface Slide {
  /** Unlike every other of its deck. */
  readonly id: string;
  readonly kind: SlideKind;
  /**
   * For `exhibit` what it shows, for `qr` where it leads, as `writeAddress` writes it: '/vi/one-stop?i=os-1'. Its language is
   * that of the deck; whoever shows the slide reads it in the language of the screen. Null for the other kinds.
   */
  readonly address: string | null;
  /** The one message, plain text; null: of an exhibit what its figures show, of the others the words for their kind. */
  readonly title: string | null;
  /** Below the title, plain text in lines; of `text` the body. */
  readonly text: string;
  /** For the speaker alone. */
  readonly notes: string;
  /** Whether its marks come one step after the other. */
  readonly build: boolean;
  /** How long the speaker plans to stay with it, in seconds; null where nobody planned it. */
  readonly seconds: number | null;
}

/** What the figures of a deck stated when it was saved, so that a speaker can be told which have changed since. */
export interface Pinned {
  /** Revision of the figures then. */
  readonly revision: string;
  /** ISO 8601 in UTC. */
  readonly savedAt: string;
  /** By address of a slide, so that a slide that is moved or copied keeps them and one that asks anew has none. */
  readonly figures: readonly PinnedAddress[];
}

export interface PinnedAddress {
  readonly address: string;
  /** Each by the id of its observation; what it stated is in the form of `statedOf`, the same in every language. */
  readonly figures: readonly { readonly id: string; readonly stated: string }[];
}

/** A talk: a small document of its own. */
export interface Deck {
  /** Of a ready one its id, of a page its address, of one made here an id that none else has. */
  readonly id: string;
  readonly title: string;
  readonly language: 'vi' | 'en';
  /** Id of the organisation it is about. */
  readonly organisation: string;
  readonly slides: readonly Slide[];
  /** Null for a talk that always shows the figures of the day: a ready one, a page's, and one not yet saved. */
  readonly pinned: Pinned | null;
}

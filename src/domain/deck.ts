export const slideKinds = ['title', 'section', 'text', 'exhibit', 'sources', 'qr'] as const;

export type SlideKind = (typeof slideKinds)[number];

/** What a figure was when its slide was last checked against the data. */
export interface PinnedFigure {
  /** Of the observation. */
  readonly id: string;
  /** The figure as data, not as words: value, qualifier, stated form and denominator, so that it is the same in each language. */
  readonly state: string;
}

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
  /** Planned time; null when there is no plan. */
  readonly seconds: number | null;
  /** Whether its marks come one step after the other. */
  readonly build: boolean;
  readonly pinned: readonly PinnedFigure[];
}

/** A talk: a small document of its own, kept, saved and opened. */
export interface Deck {
  /** On this device, or the id of a ready one. */
  readonly id: string;
  readonly title: string;
  readonly language: 'vi' | 'en';
  /** Whose figures addresses without an organisation mean. */
  readonly organisation: string;
  /** Revision of the data its figures were pinned at; null where none was. */
  readonly revision: string | null;
  /** Moment of the last change, ISO 8601 in UTC. */
  readonly savedAt: string;
  readonly slides: readonly Slide[];
}

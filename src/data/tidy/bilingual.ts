/** A sentence for people who read one of two languages, where it is not known yet which. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

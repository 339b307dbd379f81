import type { Catalogue, Organisation } from '../../domain/catalogue';
import type { Dataset } from '../../domain/dataset';
import type { Question } from '../../domain/question';
import type { Tally } from '../../domain/tally';
import type { Address } from '../../ui/address';
import type { Answer } from './answer';
import type { View } from './view';

/** A question with what is known of its answer so far, and the ways to ask another. */
export interface Scene {
  readonly catalogue: Catalogue;
  /** The reader's own organisation. */
  readonly home: Organisation;
  readonly dataset: Dataset;
  /** Whether it is one of the catalogue's, and not opened on this device. */
  readonly isOurs: boolean;
  readonly view: View;
  /** Null until it has been counted; of the question before while a newer one is. */
  readonly tally: Tally | null;
  readonly answer: Answer | null;
  /** Name of the second indicator; null when there is none. */
  readonly against: string | null;
  /** Asks with these changes: one step that can be undone. */
  readonly ask: (changes: Partial<Question>) => void;
  /** Changes what of the address is no part of the question. */
  readonly go: (changes: Partial<Address>) => void;
}

import type { ReactNode } from 'react';
import type { Catalogue } from '../../domain/catalogue';

/** What every talk is given. */
export interface TalkProps {
  readonly catalogue: Catalogue;
  /** What is told to the speaker and never to the audience. */
  readonly notices: ReactNode;
  readonly onLeave: () => void;
}

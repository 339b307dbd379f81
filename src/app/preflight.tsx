import { PreflightPage } from '../pages/preflight';
import type { PageProps } from '../ui/page';
import { TalkFigures } from './talk-figures';

/** The check of a room, which reads the figures of the talk as the talk will. */
export const Preflight = (props: PageProps) => (
  <TalkFigures catalogue={props.catalogue} home={props.organisation.id}>
    <PreflightPage {...props} />
  </TalkFigures>
);

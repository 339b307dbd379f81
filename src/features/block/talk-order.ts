import type { Block } from '../../domain/catalogue';
import { firstOfEach, HEADLINES } from './headlines';
import type { Resolved } from './resolve';

/** A block with what it shows; undefined when that could not be read. */
export interface BlockRead {
  readonly block: Block;
  readonly resolved: Resolved | null | undefined;
}

/** The blocks of a page in the order it shows them: headlines, charts by section, directions. Those without figures are left out. */
export function blocksInTalk(read: readonly BlockRead[]): readonly Block[] {
  const present = read.filter(({ resolved }) => resolved !== null);
  const headlines = firstOfEach(present.filter(({ block }) => block.place === 'headline')).slice(0, HEADLINES);
  const charts = present.filter(({ block }) => block.place === 'chart');
  const isDirection = ({ resolved }: BlockRead): boolean => resolved?.chosen?.kind === 'direction';
  const drawn = charts.filter((each) => !isDirection(each));
  const sections = [...new Set(drawn.map(({ block }) => block.section))];
  const bySection = sections.flatMap((section) => drawn.filter(({ block }) => block.section === section));
  return [...headlines, ...bySection, ...charts.filter(isDirection)].map(({ block }) => block);
}

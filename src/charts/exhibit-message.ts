import type { Exhibit } from './exhibit';
import { plain } from '../i18n/sentence';

/** What an exhibit says, in a line of plain text. */
export const messageOf = ({ heading, subject }: Pick<Exhibit, 'heading' | 'subject'>): string => (heading === null ? subject : plain(heading));

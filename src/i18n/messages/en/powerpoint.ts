import type { SameKeys } from '../same-keys';
import type { powerpoint as vietnamese } from '../vi/powerpoint';

export const powerpoint: SameKeys<typeof vietnamese> = {
  button: 'Download PowerPoint',
  hint: 'Charts can be edited in PowerPoint; the notes have the sources and the passport of every figure.',
  reading: 'Reading figures: {done} of {count} slides…',
  writing: 'Writing the PowerPoint file…',
  saved: 'Saved {name}',
  failed: 'The PowerPoint file could not be written: {reason} Please try again.',
  unread: 'The figures of slide {slides} could not be read, so no file was written rather than one without them. Check the connection and try again.',
  part: '{title} ({part}/{count})',
  subject: 'Data revision {revision}, updated {updated}',
  disputed: '* sources disagree; see the notes of the slide',
  without: '{place}: {figure}',
  gaps: 'left empty: {count} periods without a figure',
  moreGaps: '{list} and {count} more',
  moreNotes: '{count} more in the notes of the slide',
  tooMany: '{count} more slides of figures are not in this file. See them on their page, or download the whole table.',
  list: ', ',
  notes: {
    told: 'To be known:',
    sources: 'Sources:',
    source: '[{number}] {text}',
    figures: 'The figures of this slide as the sources state them:',
    figure: '• {where}: {figure}',
    quoted: '{name}: “{text}”',
    named: '{name}: {text}',
    other: '   – {name}: {figure} ({source}; {agreement})',
    more: '• and {count} more figures of the sources above',
    revision: 'Data revision {revision}.',
    continued: 'Continued; the words of the speaker and the passports of the figures are in the notes of the first part.',
  },
};

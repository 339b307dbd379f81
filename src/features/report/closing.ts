import { AlignmentType, type Paragraph, type Table } from 'docx';
import type { Language } from '../../i18n/language';
import { localeOf } from '../../i18n/language';
import type { ReportWords } from '../../i18n/messages/report';
import { line, sizes, textWidth, words } from './form';
import { columns } from './letterhead';

const RECIPIENTS = 4400;
/** Room to sign in. */
const SIGNING = 1500;

/** Who receives a report and who signs it; all names are blank. */
export function closing(w: ReportWords, language: Language): readonly (Paragraph | Table)[] {
  const left = (text: string, look: Parameters<typeof words>[1]) => line([words(text, look)], { alignment: AlignmentType.LEFT });
  const recipients = [
    left(w.recipients, { bold: true, italics: true, size: sizes.letterhead }),
    left(w.recipient, { size: sizes.recipients }),
    left(w.recipient, { size: sizes.recipients }),
    left(w.archive, { size: sizes.recipients }),
  ];
  const signature = [
    line([words(w.signatory.toLocaleUpperCase(localeOf(language)), { bold: true })]),
    line([words(w.signature, { italics: true, size: sizes.letterhead })]),
    line([words(w.signedName, { bold: true })], { spacing: { before: SIGNING } }),
  ];
  return [line('', { spacing: { before: 120 } }), columns(recipients, signature, [RECIPIENTS, textWidth - RECIPIENTS])];
}

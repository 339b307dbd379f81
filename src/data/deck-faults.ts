import { deckLimits, slideKinds } from '../domain/deck';
import { MOST_SECONDS } from '../domain/deck-edit';
import { DataError } from './data-error';
import type { Bilingual } from './tidy/bilingual';

const kinds = slideKinds.join(', ');
const { slides, title, text } = deckLimits;

/** What has to stand at a key of a deck. */
const rules: ReadonlyMap<string, Bilingual> = new Map([
  ['id', { vi: 'cần một mã trên một dòng, không trùng với mã khác', en: 'an id in one line is needed, unlike any other' }],
  ['title', { vi: `cần một dòng chữ, nhiều nhất ${title} ký tự`, en: `one line of text is needed, at most ${title} characters` }],
  ['language', { vi: 'cần “vi” hoặc “en”', en: '“vi” or “en” is needed' }],
  ['organisation', { vi: 'cần mã của một cơ quan', en: 'the id of an organisation is needed' }],
  ['slides', { vi: `cần danh sách trang chiếu, nhiều nhất ${slides} trang, mỗi trang một mã riêng`, en: `a list of slides is needed, at most ${slides}, each with an id of its own` }],
  ['kind', { vi: `cần một trong các loại: ${kinds}`, en: `one of these kinds is needed: ${kinds}` }],
  ['address', {
    vi: 'trang số liệu và trang mã QR cần một địa chỉ của chính trang này, như /vi/one-stop?i=…; các trang khác không có địa chỉ',
    en: 'a slide of figures or a QR code needs an address of this page, such as /en/one-stop?i=…; other slides have none',
  }],
  ['text', { vi: `cần chữ thường, nhiều nhất ${text} ký tự`, en: `plain text is needed, at most ${text} characters` }],
  ['notes', { vi: `cần chữ thường, nhiều nhất ${text} ký tự`, en: `plain text is needed, at most ${text} characters` }],
  ['build', { vi: 'cần true hoặc false', en: 'true or false is needed' }],
  ['seconds', { vi: `cần số giây nguyên từ 1 đến ${MOST_SECONDS}, hoặc null`, en: `whole seconds from 1 to ${MOST_SECONDS} are needed, or null` }],
  ['pinned', { vi: 'phần ghi lại số liệu lúc lưu không còn nguyên; có thể xóa cả khóa này', en: 'what is kept of the figures is damaged; the whole key may be deleted' }],
]);

const anything: Bilingual = { vi: 'cần nội dung như trang này đã ghi', en: 'what this page has written is needed' };

/** The rule for a place such as 'slides.3.kind': of the innermost key that has one, and of pins for all that is in them. */
function ruleAt(path: string): Bilingual {
  const keys = path.split('.');
  const known = keys[0] === 'pinned' ? 'pinned' : keys.findLast((key) => rules.has(key));
  return rules.get(known ?? '') ?? anything;
}

const told = (code: string, sentence: Bilingual, { path, detail }: { readonly path?: string; readonly detail?: string } = {}): DataError =>
  new DataError('invalid', code, { told: sentence, path, detail });

export const notJson = (detail: string | null): DataError =>
  told('PARSE_ERROR', {
    vi: 'Tệp này không phải JSON, hoặc đã bị cắt ngắn. Hãy chép hoặc lưu lại tệp từ nơi đã tạo nó.',
    en: 'This file is not JSON, or was cut short. Copy it or save it again where it was made.',
  }, detail === null ? {} : { detail });

export const notADeck = (): DataError =>
  told('NOT_A_DECK', {
    vi: 'Tệp này không phải bài trình chiếu của Saola (khóa “saola” phải là “deck”). Hãy chọn tệp đã lưu từ một bài trình chiếu.',
    en: 'This file is no talk of Saola (the key “saola” has to be “deck”). Choose a file saved from a talk.',
  }, { path: 'saola' });

export const ofLaterVersion = (version: string): DataError =>
  told('DECK_VERSION', {
    vi: `Bài trình chiếu này ở dạng khác (khóa “version” là ${version}, trang này đọc 1). Hãy mở bằng bản mới của trang.`,
    en: `This talk is in another form (the key “version” is ${version}, this page reads 1). Open it with a newer version of this page.`,
  }, { path: 'version' });

export const tooLarge = (megabytes: number): DataError =>
  told('TOO_LARGE', {
    vi: `Tệp lớn hơn ${megabytes} MB, quá cỡ của một bài trình chiếu. Hãy chọn đúng tệp, hoặc chia bài thành nhiều bài.`,
    en: `The file is over ${megabytes} MB, more than a talk can be. Choose the right file, or divide the talk.`,
  });

export const damagedLink = (): DataError =>
  told('DECK_LINK', {
    vi: 'Liên kết của bài trình chiếu bị cắt ngắn hoặc sai. Hãy chép lại cả liên kết, hoặc dùng tệp của bài.',
    en: 'The link of the talk was cut short or is wrong. Copy the whole link again, or use the file of the talk.',
  });

/** An error about a place in a deck, with the sentence that names the place, what is needed there and what to do. */
export function explained(error: DataError): DataError {
  const path = error.path ?? 'document';
  const rule = ruleAt(path);
  return told(error.code, {
    vi: `Bài trình chiếu sai ở “${path}”: ${rule.vi}. Hãy sửa chỗ này, hoặc lưu lại bài từ nơi đã tạo nó.`,
    en: `The talk is wrong at “${path}”: ${rule.en}. Mend this place, or save the talk again where it was made.`,
  }, { path, ...(error.detail === null ? {} : { detail: error.detail }) });
}

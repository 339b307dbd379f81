import { parseArgs } from 'node:util';
import { build } from './build-data/build';
import { readFolder, replaceFolder } from './build-data/folder';
import { formatMessage, LANGUAGES, type Message } from './build-data/message';

/** Checks data/*.csv and writes public/data; exit 1 on any error, and then nothing is written. */
const { values } = parseArgs({
  options: {
    data: { type: 'string', default: 'data' },
    out: { type: 'string', default: 'public/data' },
    lang: { type: 'string' },
  },
});
const languages = LANGUAGES.filter((language) => values.lang === undefined || values.lang === language);

const print = (message: Message): void => {
  for (const language of languages) console.log(formatMessage(message, language));
};

const { messages, documents } = build(readFolder(values.data));
for (const severity of ['warning', 'error'] as const) messages.filter((message) => message.severity === severity).forEach(print);
const errors = messages.filter(({ severity }) => severity === 'error').length;
const notes = messages.length - errors;

if (errors > 0) {
  console.log(`${errors} lỗi, ${notes} lưu ý; ${values.out} giữ nguyên. / ${errors} errors, ${notes} notes; ${values.out} is left as it was.`);
  process.exitCode = 1;
} else {
  replaceFolder(values.out, documents);
  console.log(`0 lỗi, ${notes} lưu ý; đã ghi ${documents.size} tệp vào ${values.out}. / 0 errors, ${notes} notes; ${documents.size} files written to ${values.out}.`);
}

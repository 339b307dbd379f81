import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readBook } from './build-data/book';
import { build } from './build-data/build';
import { readFolder, replaceFolder } from './build-data/folder';
import { glossaryOf } from './build-data/glossary';
import { formatMessage, LANGUAGES, type Message } from './build-data/message';
import { profileJsonSchema } from './build-data/profile-schema';

/**
 * Checks data/*.csv and writes public/data; exit 1 on any error, and then nothing is written.
 * With --docs it writes the glossary and the schema of the profile into that folder as well.
 */
const { values } = parseArgs({
  options: {
    data: { type: 'string', default: 'data' },
    out: { type: 'string', default: 'public/data' },
    docs: { type: 'string' },
    lang: { type: 'string' },
  },
});
const languages = LANGUAGES.filter((language) => values.lang === undefined || values.lang === language);

const print = (message: Message): void => {
  for (const language of languages) console.log(formatMessage(message, language));
};

const files = readFolder(values.data);
const { messages, documents } = build(files);
for (const severity of ['warning', 'error'] as const)
  messages.filter((message) => message.severity === severity).forEach(print);
const errors = messages.filter(({ severity }) => severity === 'error').length;
const notes = messages.length - errors;

if (errors > 0) {
  console.log(
    `${errors} lỗi, ${notes} lưu ý; ${values.out} giữ nguyên. / ${errors} errors, ${notes} notes; ${values.out} is left as it was.`,
  );
  process.exitCode = 1;
} else {
  replaceFolder(values.out, documents);
  if (values.docs !== undefined) {
    writeFileSync(join(values.docs, 'glossary.md'), glossaryOf(readBook(files, () => undefined).terms));
    writeFileSync(join(values.docs, 'data-profile.schema.json'), profileJsonSchema());
  }
  console.log(
    `0 lỗi, ${notes} lưu ý; đã ghi ${documents.size} tệp vào ${values.out}. / 0 errors, ${notes} notes; ${documents.size} files written to ${values.out}.`,
  );
}

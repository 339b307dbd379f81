import * as v from 'valibot';
import { aboutFile } from './data-error';
import { fetchJson } from './fetch-json';
import { isRecord } from './structure';

/** `config.json` beside index.html; what is left out has the value that stands here. */
const configSchema = v.object({
  /** Null: the files under data/. */
  api: v.optional(v.nullable(v.pipe(v.string(), v.regex(/^(?:https?:\/\/|\/|\.{1,2}\/)[^\s]*$/i))), null),
  /** Id of the organisation the overview opens with. */
  organisation: v.optional(v.pipe(v.string(), v.minLength(1)), 'ht-so-tnmt'),
  language: v.optional(v.picklist(['vi', 'en']), 'vi'),
  title: v.optional(v.nullable(v.strictObject({ vi: v.pipe(v.string(), v.minLength(1)), en: v.pipe(v.string(), v.minLength(1)) })), null),
  /** Address of a picture; null: none. */
  logo: v.optional(v.nullable(v.pipe(v.string(), v.regex(/^[\w%./-]+$/))), null),
});

export type Config = v.InferOutput<typeof configSchema>;

/** Both languages, because a page with a wrong configuration does not know which one is read. */
interface Explanation {
  readonly vi: string;
  readonly en: string;
}

export interface ConfigProblem {
  /** 'title.en'; '' for the file as a whole. */
  readonly key: string;
  readonly explanation: Explanation;
}

const REMEDIES = new Map<string, Explanation>([
  ['', {
    vi: 'config.json phải là một đối tượng JSON, ví dụ {"api": null}.',
    en: 'config.json must be a JSON object, such as {"api": null}.',
  }],
  ['api', {
    vi: 'Ghi null để đọc các tệp trong thư mục data, hoặc địa chỉ API bắt đầu bằng https://, http:// hay /.',
    en: 'Write null to read the files under data, or the address of the API, starting with https://, http:// or /.',
  }],
  ['organisation', {
    vi: 'Ghi mã một cơ quan có trong organisations.csv, ví dụ "ht-so-tnmt".',
    en: 'Write the id of an organisation in organisations.csv, such as "ht-so-tnmt".',
  }],
  ['language', { vi: 'Ghi "vi" hoặc "en".', en: 'Write "vi" or "en".' }],
  ['title', {
    vi: 'Ghi null, hoặc tên trang bằng cả hai ngôn ngữ: {"vi": "…", "en": "…"}.',
    en: 'Write null, or the title in both languages: {"vi": "…", "en": "…"}.',
  }],
  ['logo', {
    vi: 'Ghi null, hoặc địa chỉ tệp ảnh đặt cạnh index.html, ví dụ "logo.svg".',
    en: 'Write null, or the address of a picture beside index.html, such as "logo.svg".',
  }],
]);

const UNKNOWN: Explanation = {
  vi: 'Khóa này không có trong cấu hình. Hãy xóa hoặc sửa lại tên: api, organisation, language, title, logo.',
  en: 'There is no such key. Delete it or correct its name: api, organisation, language, title, logo.',
};

function toProblem(issue: v.GenericIssue): ConfigProblem {
  const key = v.getDotPath(issue) ?? '';
  return { key, explanation: REMEDIES.get(key.split('.')[0] ?? '') ?? UNKNOWN };
}

const unknownKeys = (input: unknown): ConfigProblem[] =>
  (isRecord(input) ? Object.keys(input) : [])
    .filter((key) => !Object.hasOwn(configSchema.entries, key))
    .map((key) => ({ key, explanation: UNKNOWN }));

export type ConfigResult =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly ConfigProblem[] };

/** Names every mistake, not only the first. */
export function readConfig(input: unknown): ConfigResult {
  const result = v.safeParse(configSchema, isRecord(input) ? input : null);
  const problems = [...(result.issues ?? []).map(toProblem), ...unknownKeys(input)];
  return result.success && problems.length === 0 ? { ok: true, config: result.output } : { ok: false, problems };
}

/**
 * Reads the settings of this installation.
 * @throws {DataError} when the file does not arrive or is no JSON.
 */
export async function loadConfig(url: string, signal?: AbortSignal): Promise<ConfigResult> {
  return readConfig((await fetchJson({ url, signal, etag: null }).catch(aboutFile(url))).json);
}

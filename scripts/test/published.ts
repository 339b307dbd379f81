import { checked, type Outcome } from './check';

export interface PublishedFile {
  /** Relative to dist/, with slashes. */
  readonly path: string;
  readonly text: string;
}

interface Ban {
  readonly what: string;
  readonly files: RegExp;
  readonly pattern: RegExp;
}

const otherHost = String.raw`(?:https?:)?//[\w.-]+`;

/** Addresses in code are mostly names (of XML, of help pages), so only those that are fetched count there. */
const bans: readonly Ban[] = [
  { what: 'a style attribute', files: /\.html$/, pattern: /<[^>]+\sstyle=/i },
  { what: 'an event attribute', files: /\.html$/, pattern: /<[^>]+\son\w+=/i },
  { what: 'something of another host', files: /\.html$/, pattern: new RegExp(`<(?:script|link|img|iframe|source|object)[^>]+(?:src|href|data)=["']${otherHost}`, 'i') },
  { what: 'something of another host', files: /\.css$/, pattern: new RegExp(`(?:url\\(|@import)\\s*["']?${otherHost}`, 'i') },
  { what: 'something of another host', files: /\.js$/, pattern: new RegExp(`(?:\\bimport\\(|\\bfrom|\\bfetch\\(|\\bimportScripts\\(|new (?:Worker|URL|EventSource|WebSocket)\\()\\s*["'\`]${otherHost}`) },
  { what: 'code made of text', files: /\.js$/, pattern: /\beval\(|new Function\(/ },
];

const excerpt = (text: string, at: number): string => text.slice(at, at + 100).replace(/\s+/g, ' ');

/** What the policy of the page would refuse, found before a browser does. `policyOf` gives the one a page must carry. */
export function judgePublished(files: readonly PublishedFile[], policyOf: (html: string) => string): Outcome {
  const page = files.find((file) => file.path === 'index.html');
  const found = files.flatMap(({ path, text }) =>
    bans.filter((ban) => ban.files.test(path)).flatMap((ban) => {
      const match = ban.pattern.exec(text);
      return match === null ? [] : [`${path}: ${ban.what}: ${excerpt(text, match.index)}`];
    }),
  );
  return checked(`${files.length} published files name no other host and carry no code or style but what the policy names`, [
    ...found,
    ...(page === undefined ? ['there is no index.html'] : []),
    ...(page?.text.replaceAll('&#39;', "'").includes(`content="${policyOf(page.text)}"`) === false ? ['index.html does not carry the content security policy'] : []),
  ]);
}

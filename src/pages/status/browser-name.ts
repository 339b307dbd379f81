export interface BrowserName {
  readonly name: string;
  /** The number before the first point. */
  readonly version: string;
  /** 'Windows', 'Android' …; '' when it is not known. */
  readonly system: string;
}

/** Browsers built on another one name that one too, so they stand before it. */
const BROWSERS: readonly (readonly [string, RegExp])[] = [
  ['Cốc Cốc', /coc_coc_browser\/(\d+)/],
  ['Microsoft Edge', /Edg(?:e|A|iOS)?\/(\d+)/],
  ['Opera', /OPR\/(\d+)/],
  ['Samsung Internet', /SamsungBrowser\/(\d+)/],
  ['Firefox', /(?:Firefox|FxiOS)\/(\d+)/],
  ['Chrome', /(?:Chrome|CriOS)\/(\d+)/],
  ['Safari', /Version\/(\d+)\S* (?:Mobile\/\S+ )?Safari/],
];

const SYSTEMS: readonly (readonly [string, RegExp])[] = [
  ['iOS', /iPhone|iPad/],
  ['Android', /Android/],
  ['Windows', /Windows/],
  ['macOS', /Mac OS X/],
  ['ChromeOS', /CrOS/],
  ['Linux', /Linux/],
];

/** What a browser says of itself, as people call it; null for one that is not among the usual ones. */
export function browserName(userAgent: string): BrowserName | null {
  const system = SYSTEMS.find(([, sign]) => sign.test(userAgent))?.[0] ?? '';
  for (const [name, sign] of BROWSERS) {
    const version = sign.exec(userAgent)?.[1];
    if (version !== undefined) return { name, version, system };
  }
  return null;
}

import semver from 'semver';
import { checked, type Outcome } from './check';

/** The parts of a package-lock.json that are judged. Keys of `packages` are folders; '' is the project. */
export interface Lockfile {
  readonly lockfileVersion: number;
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
  readonly engines?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** The oldest Node the project promises to work on. */
const oldestNode = '20.19.0';

const permissive = new Set(['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', 'CC0-1.0', 'Unlicense', 'Zlib']);

/** Parts used only to build and test, or, as the font is, published unchanged beside the code. */
const permissiveForTools = new Set([...permissive, 'MPL-2.0', 'CC-BY-4.0', 'OFL-1.1', 'Python-2.0']);

/** Their scripts choose a binary or copy a worker; everything works without them, since .npmrc ignores scripts. */
const knownInstallScripts = new Set(['esbuild', 'msw', 'fsevents']);

const nameOf = (folder: string): string => folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** 'MIT AND ISC' needs both, '(MIT OR GPL-2.0)' either. */
function isAllowed(expression: string, allowed: ReadonlySet<string>): boolean {
  const terms = expression.replace(/^\(|\)$/g, '');
  if (terms.includes(' OR ')) return terms.split(' OR ').some((term) => isAllowed(term, allowed));
  return terms.split(' AND ').every((term) => allowed.has(term));
}

function faultsOf(folder: string, entry: LockedPackage): readonly string[] {
  const name = nameOf(folder);
  const node = entry.engines?.node;
  const allowed = entry.dev === true ? permissiveForTools : permissive;
  const faults = [
    [entry.link === true || !semver.valid(entry.version), 'is not a version of the registry'],
    [entry.integrity?.startsWith('sha512-') !== true, 'has no sha512 integrity'],
    [entry.resolved !== undefined && !entry.resolved.startsWith('https://registry.npmjs.org/'), `comes from ${entry.resolved}`],
    // npm leaves out an optional part that does not fit, and goes on.
    [entry.optional !== true && node !== undefined && !semver.satisfies(oldestNode, node), `wants Node ${node}, not ${oldestNode}`],
    [entry.hasInstallScript === true && !knownInstallScripts.has(name), 'wants to run a script when it is installed'],
    [!isAllowed(entry.license ?? 'no licence', allowed), `is under ${entry.license ?? 'no licence'}`],
  ] as const;
  return faults.filter(([is]) => is).map(([, what]) => `${folder}: ${what}`);
}

/**
 * Binaries for other machines that the lockfile leaves out, as it does when a registry has no such version: `npm ci` then
 * refuses the whole file.
 */
function missingFrom(packages: Lockfile['packages'], folder: string): readonly string[] {
  const wanted = Object.keys(packages[folder]?.optionalDependencies ?? {});
  return wanted
    .filter((name) => packages[`node_modules/${name}`] === undefined && packages[`${folder}/node_modules/${name}`] === undefined)
    .map((name) => `${folder}: its part ${name} is not in the lockfile`);
}

/** Judges the lockfile without a network: origin, integrity, engines, install scripts, licences. */
export function judgeLockfile(lockfile: Lockfile, npmrc: string): Outcome {
  const packages = Object.entries(lockfile.packages).filter(([folder]) => folder !== '');
  return checked(`${packages.length} packages`, [
    ...packages.flatMap(([folder, entry]) => [...faultsOf(folder, entry), ...missingFrom(lockfile.packages, folder)]),
    ...(packages.length === 0 ? ['package-lock.json lists no package'] : []),
    ...['ignore-scripts=true', 'engine-strict=true'].filter((line) => !npmrc.split(/\r?\n/).includes(line)).map((line) => `.npmrc lacks ${line}`),
  ]);
}

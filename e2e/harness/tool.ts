import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

export interface Tool {
  /** Names looked up on PATH, and absolute addresses, the preferred first. */
  readonly candidates: readonly string[];
  /** Null: never installed, because a person chose the program. */
  readonly debianPackage: string | null;
  /** Told to a person on a machine where it can be neither found nor installed. */
  readonly remedy: string;
}

const extensions = process.platform === 'win32' ? ['.exe', '.cmd', ''] : [''];

function isProgram(address: string): boolean {
  try {
    accessSync(address, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function locate(candidate: string): string | undefined {
  const folders = isAbsolute(candidate) ? [''] : (process.env.PATH ?? '').split(delimiter);
  return folders.flatMap((folder) => extensions.map((extension) => join(folder, candidate + extension))).find(isProgram);
}

const search = (tool: Tool): string | undefined => tool.candidates.map(locate).find((address) => address !== undefined);

const canInstall = (): boolean => process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/etc/debian_version');

/** Debian's own; no package of this project brings it. */
const packageManager = 'apt-get';

function install(debianPackage: string): void {
  console.log(`installing ${debianPackage} …`);
  const run = (args: readonly string[]): void => {
    execFileSync(packageManager, [...args], { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, stdio: ['ignore', 'ignore', 'inherit'] });
  };
  run(['update', '-qq']);
  run(['install', '-y', '-qq', '--no-install-recommends', debianPackage]);
}

/**
 * Address of the program; on Debian as root it is installed when it is missing.
 * @throws {Error} naming what to do, where that is not possible.
 */
export function requireTool(tool: Tool): string {
  const found = search(tool);
  if (found !== undefined) return found;
  const missing = `${tool.candidates[0]} was not found. ${tool.remedy}`;
  if (tool.debianPackage === null || !canInstall()) throw new Error(missing);
  try {
    install(tool.debianPackage);
  } catch (cause) {
    throw new Error(`${missing} Installing ${tool.debianPackage} failed.`, { cause });
  }
  const installed = search(tool);
  if (installed === undefined) throw new Error(missing);
  return installed;
}

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { serveFolder, type StaticServer } from '../harness/static-server';

export interface Office extends StaticServer {
  /** Replaces text in one of its files, as a new build or an administrator would. */
  readonly edit: (file: string, change: (text: string) => string) => void;
  /** Where one of its files stands, or would. */
  readonly fileOf: (name: string) => string;
}

/** A copy of the build on a server of its own, which a test may edit; gone with the test. */
export async function openOffice(): Promise<Office> {
  const folder = mkdtempSync(join(tmpdir(), 'saola-office-'));
  cpSync('dist', folder, { recursive: true, dereference: true });
  const server = await serveFolder(folder, '/so/');
  onTestFinished(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });
  return {
    ...server,
    edit: (file, change) => writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8'))),
    fileOf: (name) => join(folder, name),
  };
}

/** Lets the pages of the office read another origin, as a build with SAOLA_CONNECT_SRC does. */
export function allow(office: Office, address: string): void {
  office.edit('index.html', (text) => text.replace(/connect-src (?:'|&#39;)self(?:'|&#39;)/, (policy) => `${policy} ${new URL(address).origin}`));
}

/** Lets the office read an API, as its config.json and the policy of its build do. */
export function connect(office: Office, api: string): void {
  office.edit('config.json', (text) => JSON.stringify({ ...(JSON.parse(text) as object), api }));
  allow(office, api);
}

import engineAddress from './engine/engine-worker?worker&url';
import readerAddress from './foreign/reader-worker?worker&url';

/** Parts of the Trusted Types interface this file uses; browsers without it take plain addresses. */
interface TrustedTypePolicy {
  createScriptURL(address: string): string;
}
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): TrustedTypePolicy;
}

/** Every script the page starts beside itself. */
const addresses = {
  offline: './sw.js',
  engine: engineAddress,
  reader: readerAddress,
} as const;

const allowed: ReadonlySet<string> = new Set(Object.values(addresses));

function allowOurs(address: string): string {
  if (!allowed.has(address)) throw new TypeError(`No script is loaded from ${address}`);
  return address;
}

/** The policy of a name is made once; a second of the same name is refused by the browser. */
let policy: TrustedTypePolicy | undefined;

/**
 * The address of a script of ours in the form that the page's content security policy asks for; it is a string only
 * in the eyes of the compiler. To add a worker: import its address above as `./folder/file?worker&url`, give it a
 * name in `addresses`, and start it with `new Worker(trustedScript('name'), { type: 'module' })`. `sw` is the one
 * policy that scripts/vite/content-security-policy.ts allows.
 */
export function trustedScript(name: keyof typeof addresses): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('sw', { createScriptURL: allowOurs });
  const address = addresses[name];
  return policy === undefined ? address : policy.createScriptURL(address);
}

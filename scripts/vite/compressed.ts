import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const compressible = /\.(?:html|js|css|json|svg|txt|webmanifest)$/;

/** Smaller files fit into one packet as they are. */
const LEAST_BYTES = 1400;

/** What of a file is written beside it, by the ending that is added to its name; nothing where it would not be smaller. */
export function compressed(path: string, content: Buffer): readonly (readonly [ending: string, content: Buffer])[] {
  if (!compressible.test(path) || content.length < LEAST_BYTES) return [];
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  const forms = [['.br', brotliCompressSync(content, { params })], ['.gz', gzipSync(content, { level: constants.Z_BEST_COMPRESSION })]] as const;
  return forms.filter(([, form]) => form.length < content.length);
}

/** Writes files for servers that send what is compressed already; `config.json`, which offices edit, stays alone. */
export const compressedPlugin = (): Plugin => {
  let folder = '';
  return {
    name: 'saola:compressed',
    apply: 'build',
    enforce: 'post',
    configResolved: ({ root, build }) => {
      folder = resolve(root, build.outDir);
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler: () => {
        for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
          if (path === 'config.json' || !compressible.test(path)) continue;
          for (const [ending, content] of compressed(path, readFileSync(join(folder, path)))) writeFileSync(join(folder, `${path}${ending}`), content);
        }
      },
    },
  };
};

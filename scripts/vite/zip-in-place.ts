import type { Plugin } from 'vite';

const ZIPS_IN_A_WORKER = /[\\/]write-excel-file[\\/]modules[\\/]zip[\\/]zipToArrayBuffer\.js$/;

/**
 * Lets the writer of workbooks pack them where it is. Past 160 kB it starts a worker from a blob, which the policy of
 * the page forbids. The package holds the other way of packing, but does not export it.
 */
export function zipInPlacePlugin(): Plugin {
  let replaced = false;
  return {
    name: 'saola:zip-in-place',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      if (!ZIPS_IN_A_WORKER.test(id)) return null;
      replaced = true;
      return `import zip from './zipToArrayBufferSync.js';\nexport default (files) => Promise.resolve(zip(files));`;
    },
    generateBundle(_options, bundle) {
      const writesWorkbooks = Object.values(bundle).some(
        (output) => output.type === 'chunk' && output.moduleIds.some((id) => id.includes('write-excel-file')),
      );
      if (writesWorkbooks && !replaced) this.error('write-excel-file no longer zips in zipToArrayBuffer.js');
    },
  };
}

import type { Plugin } from 'vite';

const STARTS_WORKERS = /[\\/]src[\\/]data[\\/]trusted-script\.ts$/;

/**
 * Leaves the workers out: browsers start none for a page of a disk, and whatever would start one goes on in the page
 * when it cannot.
 */
export function withoutWorkersPlugin(): Plugin {
  let replaced = false;
  return {
    name: 'saola:without-workers',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      if (!STARTS_WORKERS.test(id)) return null;
      replaced = true;
      return "export function trustedScript(name) { throw new TypeError('A page of one file has no ' + name); }";
    },
    generateBundle() {
      if (!replaced) this.error('Nothing asks src/data/trusted-script.ts for workers any more');
    },
  };
}

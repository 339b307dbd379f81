import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { zipInPlacePlugin } from './zip-in-place.ts';

const packageFolder = dirname(createRequire(import.meta.url).resolve('write-excel-file/package.json'));
const load = zipInPlacePlugin().load as (id: string) => string | null;

describe('the build of the writer of workbooks', () => {
  it('packs in place, by the file the package has for it', () => {
    const zipper = join(packageFolder, 'modules', 'zip', 'zipToArrayBuffer.js');
    expect(existsSync(zipper)).toBe(true);
    expect(existsSync(join(dirname(zipper), 'zipToArrayBufferSync.js'))).toBe(true);
    expect(load(zipper)).toContain("from './zipToArrayBufferSync.js'");
  });
  it('leaves every other file as it is', () => {
    expect(load(join(packageFolder, 'modules', 'zip', 'zipToStream.js'))).toBeNull();
  });
});

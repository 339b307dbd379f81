import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, describe, expect, it } from 'vitest';
import { build } from './build';
import { decode } from '../../src/data/tidy/decode';
import { files, sheet, withText } from './files.fixture';
import { readFolder, replaceFolder } from './folder';
import { revisionOf } from './revision';

const room = mkdtempSync(join(tmpdir(), 'saola-'));
afterAll(() => rmSync(room, { recursive: true }));

/** As Excel saves a CSV on a Vietnamese computer: byte-order mark, semicolons, decimal commas, CRLF. */
function byVietnameseExcel(bytes: Uint8Array): Uint8Array {
  const { data } = Papa.parse<string[]>(decode(bytes));
  const numbers = new Set(['value', 'out_of', 'minimum', 'maximum'].map((name) => data[0]?.indexOf(name) ?? -1));
  const rows = data.map((record, row) =>
    record.map((cell, column) => (row > 0 && numbers.has(column) ? cell.replace('.', ',') : cell)),
  );
  return new TextEncoder().encode(`\uFEFF${Papa.unparse(rows, { delimiter: ';', newline: '\r\n' })}`);
}

const withoutRevision = (documents: ReadonlyMap<string, string>) =>
  [...documents].map(([path, text]) => [path, text.replaceAll(/"revision":"[0-9a-f]{8}"/g, '')]);

describe('the build', () => {
  it('writes the same bytes for the same sheets', () => {
    const sheets = readFolder('data');
    expect([...build(sheets).documents]).toEqual([...build(new Map([...sheets].reverse())).documents]);
  });

  it('reads sheets saved by a Vietnamese Excel as it reads the originals', () => {
    const sheets = readFolder('data');
    const saved = new Map([...sheets].map(([name, bytes]) => [name, byVietnameseExcel(bytes)]));
    expect(build(saved).messages.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(withoutRevision(build(saved).documents)).toEqual(withoutRevision(build(sheets).documents));
  });

  it('dates the documents by the newest row of revisions.csv', () => {
    const rows = `${sheet('revisions.csv')}\n2027-01-05,Sửa,Change\n2026-12-01,Thêm,Addition`;
    const catalogue = JSON.parse(build(files({ 'revisions.csv': rows })).documents.get('en/catalogue.json') ?? '');
    expect(catalogue.updated).toBe('2027-01-05');
    expect(catalogue.extension.changes[0]).toEqual({ date: '2027-01-05', text: 'Change' });
  });
});

describe('the revision', () => {
  it('is eight hexadecimal digits that change with any figure', () => {
    expect(revisionOf(files())).toMatch(/^[0-9a-f]{8}$/);
    expect(revisionOf(files(withText('observations.csv', '89.13', '89.14')))).not.toBe(revisionOf(files()));
  });

  it('does not change with line ends or the byte-order mark', () => {
    const saved = `\uFEFF${sheet('terms.csv').replaceAll('\n', '\r\n')}`;
    expect(revisionOf(files({ 'terms.csv': saved }))).toBe(revisionOf(files()));
  });
});

describe('the script', () => {
  const run = (data: string, out: string) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'scripts/build-data.ts', '--data', data, '--out', out], {
      encoding: 'utf8',
    });
  const put = (name: string, changes: Record<string, string> = {}): string => {
    const folder = join(room, name);
    replaceFolder(folder, new Map([...files(changes)].map(([file, bytes]) => [file, decode(bytes)])));
    return folder;
  };

  it('replaces what it wrote before and leaves nothing else behind', () => {
    const out = join(room, 'out');
    replaceFolder(out, new Map([['vi/datasets/old.json', '{}']]));
    const { status, stdout } = run(put('good'), out);
    expect([status, readdirSync(out).sort(), readdirSync(join(out, 'vi/datasets')).sort()]).toEqual([
      0,
      ['en', 'vi'],
      ['papi.json', 'procedures_online.json', 'sipas.json'],
    ]);
    expect(stdout).toContain('0 errors');
  });

  it('exits with 1 on an error, says it in both languages and leaves the folder as it was', () => {
    const out = join(room, 'kept');
    replaceFolder(out, new Map([['vi/catalogue.json', 'kept']]));
    const bad = put('bad', withText('observations.csv', '89.13', 'khoảng 89'));
    writeFileSync(join(bad, '~$observations.csv'), 'lock of an open sheet');
    const { status, stdout } = run(bad, out);
    expect(status).toBe(1);
    expect(stdout).toContain('LỖI data/observations.csv, dòng 5, cột value: “khoảng 89” không phải là số.');
    expect(stdout).toContain('ERROR data/observations.csv, row 5, column value: “khoảng 89” is not a number.');
    expect(readFileSync(join(out, 'vi/catalogue.json'), 'utf8')).toBe('kept');
  });
});

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'saola-inspect-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function inspect(...args: readonly string[]): readonly Record<string, unknown>[] {
  const output = execFileSync('npx', ['tsx', 'scripts/inspect.ts', ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  return output.trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
}

it('the command prints one line a file in the order given, with the keys that are public', () => {
  const good = join(folder, 'good.json');
  const asked = join(folder, 'asked.csv');
  writeFileSync(good, 'Chỉ tiêu;Cơ quan;Kỳ;Giá trị\na;HT;2020;1,5\n');
  writeFileSync(asked, 'indicator,area,year,value\na,HT,2020,1.234\n');
  const lines = inspect(good, join(folder, 'none.csv'), asked);
  expect(lines[0]).toEqual({
    file: good,
    outcome: 'accepted',
    format: 'csv',
    dimensions: [
      { id: 'indicator', role: 'metric', size: 1 },
      { id: 'organisation', role: 'organisation', size: 1 },
      { id: 'period', role: 'time', size: 1 },
    ],
    cells: 1,
    observations: 1,
    missing: 0,
    sum: 1.5,
    problems: [],
  });
  expect(lines.map(({ outcome }) => outcome)).toEqual(['accepted', 'rejected', 'ask']);
  expect(lines.map((line) => Object.keys(line))).toEqual(Array.from({ length: 3 }, () => Object.keys(lines[0] ?? {})));
  expect(lines[2]?.['problems']).toEqual([{ code: 'AMBIGUOUS_NUMBER', row: 2, column: 'value', message: expect.stringMatching(/dấu thập phân.* \/ .*decimal mark/) }]);
});

it('what a file leaves open may be answered', () => {
  const file = join(folder, 'asked.csv');
  writeFileSync(file, 'indicator,area,year,value\na,HT,2020,1.234\n');
  expect(inspect('--decimal-mark', ',', '--guesses', file)).toMatchObject([{ outcome: 'accepted', sum: 1234, guesses: { decimalMark: ',', delimiter: ',' } }]);
});

import { describe, expect, it } from 'vitest';
import { judgeLockfile, type Lockfile } from './lockfile';

type Entry = Lockfile['packages'][string];

const npmrc = 'engine-strict=true\nignore-scripts=true\n';
const sound: Entry = { version: '1.2.3', integrity: 'sha512-abc', license: 'MIT', engines: { node: '^20.19.0 || >=22.12.0' } };

const judge = (change: Entry, rules = npmrc) =>
  judgeLockfile({ lockfileVersion: 3, packages: { '': { version: '0.1.0' }, 'node_modules/thing': { ...sound, ...change } } }, rules);

describe('the lockfile', () => {
  it.each<[string, Entry]>([
    ['a package of the registry', {}],
    ['a choice of licences with a good one', { license: '(GPL-3.0 OR MIT)' }],
    ['an optional part for a newer Node', { engines: { node: '>=22' }, optional: true }],
    ['a file licence for a tool', { license: 'MPL-2.0', dev: true }],
  ])('passes with %s', (_what, change) => {
    expect(judge(change).failed).toBe(0);
  });

  it.each<[string, Entry, string]>([
    ['no integrity', { integrity: '' }, 'integrity'],
    ['a weak integrity', { integrity: 'sha1-abc' }, 'integrity'],
    ['another host', { resolved: 'git+ssh://git@github.com/a/b.git' }, 'comes from'],
    ['a newer Node', { engines: { node: '>=22' } }, 'wants Node >=22'],
    ['an install script', { hasInstallScript: true }, 'run a script'],
    ['a copyleft licence', { license: 'GPL-3.0' }, 'GPL-3.0'],
    ['two licences of which one is not allowed', { license: 'MIT AND GPL-3.0' }, 'GPL-3.0'],
    ['a licence for tools in the page', { license: 'MPL-2.0' }, 'MPL-2.0'],
    ['a binary left out', { optionalDependencies: { 'thing-win32': '1.2.3' } }, 'thing-win32'],
    ['a folder in place of a version', { link: true }, 'registry'],
  ])('fails with %s', (_what, change, words) => {
    const outcome = judge(change);
    expect(outcome.failed).toBe(1);
    expect(outcome.report).toContain(words);
  });

  it('fails without a package, and without the guards of .npmrc', () => {
    expect(judgeLockfile({ lockfileVersion: 3, packages: {} }, npmrc).failed).toBe(1);
    expect(judge({}, 'engine-strict=true').report).toContain('ignore-scripts=true');
  });
});

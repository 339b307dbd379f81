import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, inlineOf, policyOfServers, readApiOrigins } from './content-security-policy';

const guide = readFileSync('docs/deploy.md', 'utf8');

/** Values of a header in the sample of one server, found by the heading above it. */
function sampleOf(server: string, header: string): readonly string[] {
  const section = guide.split(/^### /m).find((part) => part.startsWith(server)) ?? '';
  return [...section.matchAll(new RegExp(`${header}"?(?: value=| )"([^"]+)"`, 'g'))].map((match) => match[1] ?? '');
}

const servers = ['nginx', 'Caddy', 'IIS'];

describe.each(servers)('the sample for %s', (server) => {
  it('sends the policy that holds for every build', () => {
    expect(sampleOf(server, 'Content-Security-Policy')).toEqual([policyOfServers()]);
  });

  it.each(['Strict-Transport-Security', 'X-Content-Type-Options', 'Referrer-Policy', 'Permissions-Policy', 'Cross-Origin-Opener-Policy', 'Cross-Origin-Resource-Policy'])(
    'sends the same %s as the others',
    (header) => {
      expect(sampleOf(server, header)).toHaveLength(1);
      expect(sampleOf(server, header)).toEqual(sampleOf('nginx', header));
    },
  );
});

describe('the content security policy', () => {
  it('allows no code or style that stands in a page or is made of text', () => {
    expect(contentSecurityPolicy()).not.toMatch(/unsafe|\*|https?:|sha/);
  });

  it('names what stands in a page by what it says', () => {
    const policy = contentSecurityPolicy([], inlineOf('<style>a{}</style><script src="./a.js"></script><script>b()</script>'));
    expect(policy).toContain("script-src 'self' 'sha256-cf242PFc/kb7xD0Qzhsmd9vvRkc+cWFmbi+k+YvtdKc=';");
    expect(policy).toContain("style-src 'self' 'sha256-");
    expect(policy.match(/sha256/g)).toHaveLength(2);
  });

  it('is never wider than what servers send, but for who may frame the page', () => {
    const own = contentSecurityPolicy().split('; ');
    expect(policyOfServers().split('; ').filter((part) => !own.includes(part))).toEqual(["frame-ancestors 'self'"]);
  });

  it('adds the origins of an API to what may be read, and to nothing else', () => {
    const [before, after] = [contentSecurityPolicy(), contentSecurityPolicy(['https://api.example.gov.vn'])];
    expect(after).toBe(before.replace("connect-src 'self'", "connect-src 'self' https://api.example.gov.vn"));
  });
});

describe('the origins of an API', () => {
  it('are separated by blanks', () => {
    expect(readApiOrigins(' https://a.example  http://b.example:8080 ')).toEqual(['https://a.example', 'http://b.example:8080']);
    expect(readApiOrigins(undefined)).toEqual([]);
  });

  it.each(['*', 'https://a.example/path', "https://a.example;script-src", 'javascript:1', 'a.example', "'unsafe-inline'"])('refuse %s', (text) => {
    expect(() => readApiOrigins(text)).toThrow(/SAOLA_CONNECT_SRC/);
  });
});

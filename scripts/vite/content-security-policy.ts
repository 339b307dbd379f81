import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** Sources of code and style that stand in a page: 'sha256-…'. */
interface Inline {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

const NONE: Inline = { scripts: [], styles: [] };

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const textsIn = (html: string, pattern: RegExp): readonly string[] => [...html.matchAll(pattern)].map((match) => hashOf(match[1] ?? ''));

/** The code and style a page carries, each by what it says, so that nothing else is run or heeded. */
export const inlineOf = (html: string): Inline => ({
  scripts: textsIn(html, /<script(?![^>]*\s(?:src=|type="application\/json"))[^>]*>([^]*?)<\/script>/gi),
  styles: textsIn(html, /<style\b[^>]*>([^]*?)<\/style>/gi),
});

/** What holds for every build, so that servers may send it; a <meta> cannot say who may frame the page. */
const lasting = (apiOrigins: readonly string[]): readonly string[] => [
  "style-src-attr 'none'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  ["connect-src 'self'", ...apiOrigins].join(' '),
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types sw',
];

/** The policy servers send. What code and style may run changes with each build and stands in the page alone. */
export const policyOfServers = (apiOrigins: readonly string[] = []): string => [...lasting(apiOrigins), "frame-ancestors 'self'"].join('; ');

/**
 * What the page may load and run. It stands in the page itself as a <meta>, so a host without header control is
 * covered (docs/deploy.md). `apiOrigins` are other hosts the JSON API may be read from.
 */
export const contentSecurityPolicy = (apiOrigins: readonly string[] = [], { scripts, styles }: Inline = NONE): string =>
  [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(' '),
    ["style-src 'self'", ...styles].join(' '),
    ...lasting(apiOrigins),
  ].join('; ');

/**
 * Origins out of the environment variable SAOLA_CONNECT_SRC, separated by blanks.
 * @throws {Error} for anything but an http(s) origin, since the text becomes part of the policy.
 */
export function readApiOrigins(text: string | undefined): readonly string[] {
  return (text ?? '').split(/\s+/).filter(Boolean).map((origin) => {
    // Stricter than what an address may be: hosts may hold a semicolon, which ends a directive.
    if (!/^https?:\/\/[a-z0-9.-]+(:\d+)?$/.test(origin)) {
      throw new Error(`SAOLA_CONNECT_SRC: "${origin}" is not an origin such as https://api.example.gov.vn`);
    }
    return origin;
  });
}

/** Writes the policy into the built page; the development server needs inline styles and goes without. */
export function contentSecurityPolicyPlugin(apiOrigins: readonly string[]): Plugin {
  return {
    name: 'saola:content-security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy(apiOrigins, inlineOf(html)) },
          injectTo: 'head-prepend',
        },
      ],
    },
  };
}

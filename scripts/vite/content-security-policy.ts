import type { Plugin } from 'vite';

/**
 * What the page may load and run. It stands in the page itself as a <meta>, so a host without header control is
 * covered; headers add `frame-ancestors`, which a <meta> cannot carry (docs/deploy.md).
 * `apiOrigins` are other hosts the JSON API may be read from.
 */
export function contentSecurityPolicy(apiOrigins: readonly string[] = []): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
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
  ].join('; ');
}

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
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy(apiOrigins) },
        injectTo: 'head-prepend',
      },
    ],
  };
}

import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, inlineOf } from '../vite/content-security-policy';
import { judgePublished } from './published';

const policy = "default-src 'none'";
const policyOf = () => policy;
const page = (inside: string) => ({ path: 'index.html', text: `<meta http-equiv="Content-Security-Policy" content="${policy.replaceAll("'", '&#39;')}">${inside}` });
const script = { path: 'assets/a.js', text: 'const ns="http://www.w3.org/2000/svg";fetch("./data/vi/catalogue.json")' };

describe('what is published', () => {
  it('passes with files of its own', () => {
    expect(judgePublished([page('<script src="./a.js"></script>'), script], policyOf).failed).toBe(0);
  });

  it.each([
    ['a style attribute', page('<p style="top:0">')],
    ['an event attribute', page('<body onload="run()">')],
    ['another host', page('<script src="https://cdn.example/a.js"></script>')],
    ['another host', page('<link rel="stylesheet" href="//fonts.example/a.css">')],
    ['another host', { path: 'a.css', text: '@import "https://fonts.example/a.css";' }],
    ['another host', { path: 'a.css', text: 'a{background:url(//cdn.example/a.png)}' }],
    ['another host', { path: 'a.js', text: 'fetch("https://api.example/x")' }],
    ['another host', { path: 'a.js', text: 'import x from"https://cdn.example/x.js"' }],
    ['code made of text', { path: 'a.js', text: 'new Function("return this")()' }],
  ])('fails with %s', (words, file) => {
    const outcome = judgePublished(file.path === 'index.html' ? [file] : [page(''), file], policyOf);
    expect(outcome.failed).toBe(1);
    expect(outcome.report).toContain(words);
  });

  it('fails without a page, and without its policy', () => {
    expect(judgePublished([script], policyOf).failed).toBe(1);
    expect(judgePublished([page('')], () => "default-src 'self'").failed).toBe(1);
  });

  it('fails with code or style that its policy does not name', () => {
    const asked = (html: string) => contentSecurityPolicy([], inlineOf(html));
    const carrying = (named: string, inside: string) => ({ path: 'index.html', text: `<meta content="${asked(named)}">${inside}` });
    for (const inside of ['<script>run()</script>', '<style>a{}</style>']) {
      expect(judgePublished([carrying(inside, inside)], asked).failed).toBe(0);
      expect(judgePublished([carrying('', inside)], asked).failed).toBe(1);
    }
  });
});

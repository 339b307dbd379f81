import { afterEach, describe, expect, it, vi } from 'vitest';

type Rules = { createScriptURL(address: string): string };

/** Trusted Types as a browser has them under our policy: only `sw`, and only once. */
function strictBrowser() {
  const made: Rules[] = [];
  const createPolicy = (name: string, rules: Rules): Rules => {
    if (name !== 'sw' || made.length > 0) throw new TypeError(`Policy ${name} is refused`);
    made.push(rules);
    return { createScriptURL: (address) => `trusted ${rules.createScriptURL(address)}` };
  };
  vi.stubGlobal('trustedTypes', { createPolicy });
  return made;
}

const fresh = async () => {
  vi.resetModules();
  return (await import('./trusted-script')).trustedScript;
};

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a script the page starts', () => {
  it('is trusted by one policy, however many are started', async () => {
    strictBrowser();
    const trustedScript = await fresh();
    expect(trustedScript('offline')).toBe('trusted ./sw.js');
    expect(trustedScript('engine')).toMatch(/^trusted .*engine-worker/);
    expect(trustedScript('engine')).toMatch(/^trusted .*engine-worker/);
  });

  it('is one of ours', async () => {
    const made = strictBrowser();
    (await fresh())('offline');
    expect(() => made[0]?.createScriptURL('https://elsewhere.example/sw.js')).toThrow(TypeError);
    expect(() => made[0]?.createScriptURL('./other.js')).toThrow(TypeError);
  });

  it('has its plain address where a browser knows no such policies', async () => {
    expect((await fresh())('offline')).toBe('./sw.js');
  });
});

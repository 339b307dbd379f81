import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserServer, type LaunchOptions } from 'playwright-core';
import { requireTool } from './tool';

const windowsFolders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => process.env[name] ?? 'C:\\Program Files');

const usualPlaces = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...windowsFolders.flatMap((folder) => [
    join(folder, 'Google/Chrome/Application/chrome.exe'),
    join(folder, 'Chromium/Application/chrome.exe'),
    join(folder, 'Microsoft/Edge/Application/msedge.exe'),
  ]),
];

const below = (folder: string, name: RegExp): readonly string[] =>
  existsSync(folder) ? readdirSync(folder).filter((entry) => name.test(entry)).map((entry) => join(folder, entry)) : [];

/** Where `npx playwright-core install chromium` puts its browsers. */
function playwrightBrowsers(): readonly string[] {
  const caches = [
    process.env.PLAYWRIGHT_BROWSERS_PATH ?? '',
    join(homedir(), '.cache/ms-playwright'),
    join(homedir(), 'Library/Caches/ms-playwright'),
    join(process.env.LOCALAPPDATA ?? homedir(), 'ms-playwright'),
  ];
  const builds = caches.flatMap((cache) => below(cache, /^chromium/)).flatMap((version) => below(version, /^chrome-/));
  const macPrograms = builds.flatMap((build) => below(build, /\.app$/)).flatMap((app) => below(join(app, 'Contents/MacOS'), /^/));
  return [...builds.flatMap((build) => below(build, /^chrome(-headless-shell)?(\.exe)?$/)), ...macPrograms];
}

/**
 * Address of a Chromium, Chrome or Edge. CHROME_PATH, when set, is the only answer.
 * @throws {Error} naming what to do when there is none.
 */
function findChromium(): string {
  const chosen = process.env.CHROME_PATH;
  return requireTool({
    candidates: chosen === undefined ? [...usualPlaces, ...playwrightBrowsers()] : [chosen],
    debianPackage: chosen === undefined ? 'chromium' : null,
    remedy: chosen === undefined
      ? 'Install Google Chrome or Chromium, or run `npx playwright-core install chromium`, or set CHROME_PATH to the program.'
      : 'CHROME_PATH names no program that can be run.',
  });
}

const launchOptions = (): LaunchOptions => ({
  executablePath: findChromium(),
  headless: true,
  args: [
    // Chromium refuses its sandbox to root, who runs the tests in a container.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});

export const launchChromium = (): Promise<Browser> => chromium.launch(launchOptions());

/** A browser that several processes connect to. */
export const launchChromiumServer = (): Promise<BrowserServer> => chromium.launchServer(launchOptions());

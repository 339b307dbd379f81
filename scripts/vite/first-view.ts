import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import react from '@vitejs/plugin-react';
import Beasties from 'beasties';
import { createServer, type Plugin, type ViteDevServer } from 'vite';
import type * as FirstLook from '../../src/app/first-look';
import type * as RenderPage from '../../src/app/render-page';
import type * as Settings from '../../src/data/config';
import type * as InlineSource from '../../src/data/inline-source';
import { type FirstView, firstPage } from './first-page.ts';

const languages = ['vi', 'en'] as const;

/**
 * Widths of a chart on the usual screens, in CSS pixels: telephones of 360 and 412, screens of 1024, 1280 (and 1366), 1440 and
 * 1920. Elsewhere the next narrower drawing stands until the page draws its own.
 */
const rooms = [294, 346, 418, 546, 594, 738] as const;

const documentsIn = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.json'))
      .map((path) => [path.split(sep).join('/'), readFileSync(join(folder, path), 'utf8')]),
  );

/** The views of the settings in public/, made by the modules of the page; null where figures come from an API. */
async function render({ ssrLoadModule }: ViteDevServer): Promise<FirstView | null> {
  const { readConfig } = (await ssrLoadModule('/src/data/config.ts')) as typeof Settings;
  const { createInlineSource } = (await ssrLoadModule('/src/data/inline-source.ts')) as typeof InlineSource;
  const { renderPage } = (await ssrLoadModule('/src/app/render-page.tsx')) as typeof RenderPage;
  const { firstLook } = (await ssrLoadModule('/src/app/first-look.ts')) as typeof FirstLook;
  const settings = readConfig(JSON.parse(readFileSync('public/config.json', 'utf8')));
  if (!settings.ok) throw new Error(`public/config.json: ${settings.problems.map(({ key, explanation }) => `${key}: ${explanation.en}`).join('; ')}`);
  const { config } = settings;
  if (config.api !== null) return null;
  const source = createInlineSource({ files: documentsIn('public/data'), writtenAt: Date.now(), deck: null });
  const views = await Promise.all(languages.map(async (language) => ({ language, html: await renderPage({ config, source, language, address: `/${language}/`, rooms }) })));
  return { views, rooms, script: firstLook.toString(), language: config.language, settings: JSON.stringify(config) };
}

async function makeViews(version: string): Promise<FirstView | null> {
  const server = await createServer({
    configFile: false,
    define: { __VERSION__: JSON.stringify(version) },
    plugins: [react()],
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    appType: 'custom',
    cacheDir: '.cache/first-view',
    logLevel: 'error',
  });
  try {
    return await render(server);
  } finally {
    await server.close();
  }
}

/** Of a style sheet, the rules that a document needs in any theme. */
async function neededBy(html: string, css: string): Promise<string> {
  const beasties = new Beasties({ logLevel: 'silent', keyframes: 'none', fonts: false, allowRules: [/data-theme/] });
  const document = await beasties.process(html.replace('</head>', `<style>${css}</style></head>`));
  // Which fonts are used stands in variables, where it is not looked for.
  return [...(css.match(/@font-face\s*\{[^}]*\}/g) ?? []), /<style>([^]*?)<\/style>/.exec(document)?.[1] ?? ''].join('');
}

/**
 * Writes the overview of the organisation of the settings into the built page, with the style it needs, so that it stands
 * before any script has arrived.
 */
export function firstViewPlugin(version: string): Plugin {
  return {
    name: 'saola:first-view',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: async (html, { bundle }) => {
        const sheet = Object.values(bundle ?? {}).find((output) => output.type === 'asset' && output.fileName.endsWith('.css'));
        if (sheet?.type !== 'asset') throw new Error('The build has no style sheet');
        const view = await makeViews(version);
        return view === null ? html : firstPage(html, view, (page) => neededBy(page, String(sheet.source)));
      },
    },
  };
}

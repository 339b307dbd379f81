import { build, preview } from 'vite';
import { runTool } from './test/command';

/** Checks and builds the figures, builds the page as users get it, and serves it until it is stopped. */
const data = await runTool('tsx', ['scripts/build-data.ts']);
console.log(data.output);
if (data.exitCode !== 0) process.exit(1);
await build({ logLevel: 'warn' });
const server = await preview().catch((problem: unknown) => {
  console.error(`${String(problem)}\nAnother program uses the port; stop it, or run: npm run preview -- --port 5174`);
  process.exit(1);
});
server.printUrls();

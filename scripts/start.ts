import { existsSync } from 'node:fs';
import { build, preview } from 'vite';
import { runTool } from './test/command';

const data = await runTool('tsx', ['scripts/build-data.ts']);
console.log(data.output);
if (data.exitCode !== 0 || !existsSync('public/data')) process.exit(1);
await build({ logLevel: 'warn' });
const server = await preview();
server.printUrls();

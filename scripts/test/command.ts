import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { checked, type Outcome } from './check';

export interface Finished {
  readonly exitCode: number;
  /** Standard output and error in the order they came, without colours. */
  readonly output: string;
}

const windows = process.platform === 'win32';

/** Runs a program of node_modules/.bin to its end; never rejects because of what the program says. */
export function runTool(tool: string, args: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<Finished> {
  const program = join('node_modules', '.bin', windows ? `${tool}.cmd` : tool);
  const child = spawn(program, [...args], { shell: windows, env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...environment } });
  const parts: string[] = [];
  const keep = (part: Buffer): void => void parts.push(part.toString());
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  return new Promise((finished, failed) => {
    child.on('error', failed);
    child.on('close', (exitCode) => finished({ exitCode: exitCode ?? 1, output: parts.join('').trim() }));
  });
}

/** A tool whose exit code is the whole answer. */
export async function checkTool(tool: string, args: readonly string[]): Promise<Outcome> {
  const { exitCode, output } = await runTool(tool, args);
  return checked(`${tool} ${args.join(' ')}`.trim(), exitCode === 0 ? [] : [output, `exit code ${exitCode}`]);
}

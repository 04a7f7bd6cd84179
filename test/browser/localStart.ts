import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { projectRoot } from '../../local/workbench/projectRoot';

/** A running `npm start`. */
export interface LocalStart {
  /** The address it printed. */
  readonly address: string;
  readonly process: ChildProcess;
  /** A page or file of the same host. */
  url(pathAndQuery: string): string;
  stop(): Promise<void>;
}

/** How a start that refused ended. */
export interface RefusedStart {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

const npmStart = 'local/start.ts';

const spawnStart = (words: readonly string[], program = npmStart): ChildProcess =>
  spawn(process.execPath, ['--import', 'tsx', program, ...words], { cwd: projectRoot, stdio: ['ignore', 'pipe', 'pipe'] });

const ended = (child: ChildProcess): Promise<number | null> =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve(child.exitCode)
    : new Promise(resolve => child.once('exit', code => resolve(code)));

/** Starts and waits for the address. The words are those of `npm start --`; the port is any free one. */
export const startLocal = (...words: readonly string[]): Promise<LocalStart> => startProgram(npmStart, ...words);

/** The same for a program of the tests that takes the words of `npm start` and prints its line. */
export const startProgram = async (program: string, ...words: readonly string[]): Promise<LocalStart> => {
  const child = spawnStart(['--no-build', '--port', '0', ...words], program);
  const errors: string[] = [];
  child.stderr?.on('data', (chunk: Buffer) => errors.push(chunk.toString()));
  const address = await new Promise<string>((resolve, reject) => {
    if (child.stdout) {
      createInterface({ input: child.stdout }).on('line', line => {
        const printed = /^Ledningens genomgång: (http:\S+)$/.exec(line)?.[1];
        if (printed) resolve(printed);
      });
    }
    child.once('error', reject);
    child.once('close', code => reject(new Error(`npm start ended with ${code}: ${errors.join('')}`)));
  });
  return {
    address,
    process: child,
    url: pathAndQuery => new URL(pathAndQuery, address).href,
    stop: async () => {
      child.kill('SIGTERM');
      await ended(child);
    }
  };
};

/** Starts and waits for the end: for starts that are to refuse. */
export const refusedStart = async (...words: readonly string[]): Promise<RefusedStart> => {
  const child = spawnStart(words);
  const output: string[] = [];
  const errors: string[] = [];
  child.stdout?.on('data', (chunk: Buffer) => output.push(chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => errors.push(chunk.toString()));
  const code = await new Promise<number | null>(resolve => child.once('close', resolve));
  return { code, output: output.join(''), errors: errors.join('') };
};

import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';

/** The program in a process of its own, so that it can be killed. */
export type ServerProcess = {
  /** The origin, once it listens; never, when it is killed before. */
  readonly ready: Promise<string>;
  /** Settles when the process is gone. */
  kill(): Promise<void>;
  /** Asks it to end, and gives its exit code. */
  stop(): Promise<number | null>;
};

export const startServerProcess = (dataDirectory: string, farmFile: string): ServerProcess => {
  const child = spawn(process.execPath, [join(__dirname, '..', 'program.cjs'), '--port', '0', '--data', dataDirectory, '--farm', farmFile], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const gone = new Promise<number | null>(resolve => child.once('close', resolve));
  return {
    ready: originOf(child),
    kill: async () => {
      child.kill('SIGKILL');
      await gone;
    },
    stop: () => {
      child.kill('SIGTERM');
      return gone;
    },
  };
};

/** A server that ends by itself has something to say, and that is an error; one that is killed has not. */
const originOf = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stdout?.on('data', (chunk: Buffer) => {
      const origin = /^SharePoint: (\S+)/.exec(chunk.toString())?.[1];
      if (origin !== undefined) resolve(origin);
    });
    child.once('close', code => {
      if (code !== null) reject(new Error(`The server ended: ${said}`));
    });
  });

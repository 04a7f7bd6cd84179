import { fork } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { StartError } from '../sharepoint/start/startError';
import { projectRoot } from '../workbench/projectRoot';

/** The local SharePoint: a process of its own, so that it fails, stops and is measured on its own. */
export interface SharePointProcess {
  readonly origin: string;
  /** Settles when the process has ended, whoever ended it. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

export const startSharePointProcess = (dataFolder: string, farmFile: string): Promise<SharePointProcess> => {
  // A forked process has a line to this one, over which it notices that this one is gone.
  const child = fork(path.join(projectRoot, 'local', 'sharepoint', 'program.cjs'), ['--port', '0', '--data', dataFolder, '--farm', farmFile], {
    cwd: projectRoot,
    execArgv: ['--require', path.join(__dirname, 'endWithParent.cjs')],
    silent: true
  });
  const ended = new Promise<void>(resolve => child.once('exit', () => resolve()));
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
  };

  const said: string[] = [];
  const errors = createInterface({ input: child.stderr ?? Readable.from([]) });
  errors.on('line', line => said.push(line));

  return new Promise((resolve, reject) => {
    child.once('error', reject);
    // 'close' comes after the last line has been read; 'exit' may come before it.
    child.once('close', () => reject(new StartError(said.filter(line => line.trim() !== '').pop() ?? 'Den lokala SharePoint-servern startade inte.')));
    createInterface({ input: child.stdout ?? Readable.from([]) }).on('line', line => {
      const origin = /^SharePoint: (http:\S+)/.exec(line)?.[1];
      if (!origin) return;
      // From here on it speaks for itself.
      said.forEach(earlier => console.error(earlier));
      errors.on('line', later => console.error(later));
      resolve({ origin, ended, stop });
    });
  });
};

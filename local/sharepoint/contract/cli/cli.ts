import { execFile, fork } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join, resolve as resolvePath } from 'node:path';
import { setDefaultCACertificates } from 'node:tls';

import { principalNameOf } from '../../farm';
import { startTestSite, testFarm } from '../../testing/site';
import type { TestSite } from '../../testing/site';
import type { CommandAnswer, CommandMessage } from './commandProcess';
import { environmentOf, signedInHome } from './home';
import type { SignedIn } from './home';

const root = resolvePath(__dirname, '../../../..');
const binary = join(root, 'node_modules/@pnp/cli-microsoft365/dist/index.js');

export type CliSite = {
  readonly site: TestSite;
  /** `https://localhost:PORT/sites/stockholm` */
  readonly webUrl: string;
  /** A new file in the CLI's own directory. */
  file(name: string): string;
  /** Runs a command by the package's API, and reads its JSON; undefined when it says nothing. `webUrl` is given unless another is. */
  run<Result = undefined>(command: string, options?: Readonly<Record<string, unknown>>): Promise<Result>;
  /** Starts the CLI's program, as a person at a keyboard does. */
  start(...words: readonly string[]): Promise<{ readonly code: number; readonly out: string; readonly problem: string }>;
  stop(): Promise<void>;
};

/** A local SharePoint on https, and CLI for Microsoft 365 from npm signed in to it as this person. */
export const startCliSite = async (user = 'owner'): Promise<CliSite> => {
  const site = await startTestSite(testFarm, { https: true });
  const person = testFarm.users.find(({ key }) => key === user);
  if (!person || site.certificateFile === undefined) throw new Error('The site has no such person or no certificate.');
  // The plain client of the tests trusts the server too.
  setDefaultCACertificates([readFileSync(site.certificateFile, 'utf8')]);
  const signedIn = { origin: site.origin, principalName: principalNameOf(person), certificateFile: site.certificateFile };
  const home = signedInHome(signedIn);
  const webUrl = `${site.origin}/sites/stockholm`;
  const commands = await commandProcess(home, signedIn);
  return {
    site,
    webUrl,
    file: name => join(home, name),
    run: async <Result>(command: string, options: Readonly<Record<string, unknown>> = {}) => {
      const output = await commands.ask(command, { webUrl, ...options });
      return (output === '' ? undefined : JSON.parse(output)) as Result;
    },
    start: (...words) => startBinary(home, signedIn, words),
    stop: async () => {
      commands.stop();
      await site.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
};

type Commands = { ask(command: string, options: Readonly<Record<string, unknown>>): Promise<string>; stop(): void };

const commandProcess = async (home: string, signedIn: SignedIn): Promise<Commands> => {
  const child = fork(join(__dirname, 'commandProcess.ts'), {
    cwd: root,
    execArgv: ['--import', 'tsx'],
    env: environmentOf(home, signedIn),
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const waiting = new Map<number, (answer: CommandAnswer) => void>();
  await new Promise((resolve, reject) => child.once('message', resolve).once('exit', reject));
  child.on('message', (answer: CommandAnswer) => {
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  child.on('exit', code => {
    for (const [id, answer] of waiting) answer({ id, problem: `The CLI's process ended with ${String(code)}.` });
  });
  let next = 1;
  return {
    ask: async (command, options) => {
      const id = next++;
      const answer = await new Promise<CommandAnswer>(resolve => {
        waiting.set(id, resolve);
        child.send({ id, command, options } satisfies CommandMessage);
      });
      if (answer.problem !== undefined) throw new Error(answer.problem);
      return answer.output ?? '';
    },
    stop: () => child.kill(),
  };
};

const startBinary = (home: string, signedIn: SignedIn, words: readonly string[]): Promise<{ readonly code: number; readonly out: string; readonly problem: string }> =>
  new Promise(resolve => {
    execFile(process.execPath, [binary, ...words], { cwd: home, env: environmentOf(home, signedIn), encoding: 'utf8' }, (error, out, problem) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, problem });
    });
  });

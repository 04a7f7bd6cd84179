import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { clientOf } from '../testing/client';
import { column, makeList } from '../testing/lists';
import { testFarm } from '../testing/site';
import { chanceOf } from './chance';
import { startServerProcess } from './serverProcess';
import type { ServerProcess } from './serverProcess';
import { problemsIn } from './soundness';
import { writerOf } from './writer';
import type { Row } from './writer';

const kills = 100;
/** A run is repeated with the seed it names; where a kill falls among the writes is the machine's doing too. */
const seed = Number(process.env.KILL_SEED ?? Date.now() % 1_000_000);
/** Before a kill at most so many changes are acknowledged, and at most so many milliseconds pass after the last of them. */
const mostChanges = 60;
const mostMilliseconds = 10;

let directory: string;
let running: ServerProcess | undefined;

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'local-sharepoint-killed-'));
  writeFileSync(join(directory, 'farm.json'), JSON.stringify(testFarm));
});
afterAll(async () => {
  await running?.kill();
  rmSync(directory, { recursive: true, force: true });
});

const data = (): string => join(directory, 'data');
const start = (): ServerProcess => (running = startServerProcess(data(), join(directory, 'farm.json')));

const apiOf = (origin: string): string => `${origin}/sites/stockholm/_api`;
const list = "web/lists/getByTitle('Killed')";

const passed = (milliseconds: number): Promise<void> => new Promise(resolve => setTimeout(resolve, milliseconds));

const countdown = (count: number): { readonly reached: Promise<void>; told(): void } => {
  let left = count;
  let reach: () => void = () => undefined;
  const reached = new Promise<void>(resolve => (reach = resolve));
  return {
    reached,
    told: () => {
      left -= 1;
      if (left <= 0) reach();
    },
  };
};

/** On a copy, so that the server itself must recover what the kill left. */
const problemsLeft = (): readonly string[] => {
  const copy = join(directory, 'copy');
  mkdirSync(copy, { recursive: true });
  for (const name of ['sharepoint.sqlite', 'sharepoint.sqlite-wal']) {
    rmSync(join(copy, name), { force: true });
    if (existsSync(join(data(), name))) copyFileSync(join(data(), name), join(copy, name));
  }
  return problemsIn(join(copy, 'sharepoint.sqlite'));
};

const rowsOf = async (api: string): Promise<readonly Row[]> => {
  const reply = await clientOf(() => api, 'owner').get(`${list}/items?$select=Id,Title,Token,Body&$top=5000`);
  return reply.json.value as readonly Row[];
};

const halfRows = (rows: readonly Row[]): readonly Row[] =>
  rows.filter(({ Title, Token, Body }) => Title !== Token || Body !== Token.repeat(Body.length / Token.length));

test(`killed ${kills} times at random moments under writing, it has every write that it acknowledged and no half one (seed ${seed})`, async () => {
  const chance = chanceOf(seed);
  const writers = ['a', 'b', 'c', 'd'].map((name, index) => writerOf(name, chanceOf(seed + index + 1)));
  let api = apiOf(await start().ready);
  await makeList(clientOf(() => api, 'owner'), 'Killed', [column('Text', 'Token', 'Indexed="TRUE"'), column('Note', 'Body')]);
  for (let kill = 0; kill < kills; kill++) {
    const enough = countdown(1 + Math.floor(chance() * mostChanges));
    const work = Promise.all(writers.map(writer => writer.work(`${api}/${list}`, enough.told)));
    await Promise.race([enough.reached, work]);
    await passed(chance() * mostMilliseconds);
    await running?.kill();
    await work;
    // Some are killed again while they start.
    for (; chance() < 0.1 && kill < kills - 1; kill++) {
      const server = start();
      await passed(chance() * 300);
      await server.kill();
    }
    expect(problemsLeft()).toEqual([]);
    api = apiOf(await start().ready);
    const rows = await rowsOf(api);
    expect(halfRows(rows)).toEqual([]);
    expect(writers.flatMap(writer => writer.check(rows))).toEqual([]);
  }
  const sum = (count: 'acknowledged' | 'unanswered' | 'stored'): number => writers.reduce((total, writer) => total + writer[count], 0);
  process.stdout.write(`${kills} kills, seed ${seed}: ${sum('acknowledged')} changes acknowledged, ${sum('unanswered')} unanswered, ${sum('stored')} of these stored\n`);
  // The kills did fall among writes.
  expect(sum('acknowledged')).toBeGreaterThan(10 * kills);
  expect(sum('unanswered')).toBeGreaterThan(kills / 2);
  expect(await running?.stop()).toBe(0);
}, 600_000);

import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve as resolvePath } from 'node:path';

import BetterSqlite from 'better-sqlite3';

import { clientOf } from '../testing/client';
import { add, makeList } from '../testing/lists';
import { testFarm } from '../testing/site';

let directory: string;
let farmFile: string;
const started: ChildProcess[] = [];

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'local-sharepoint-start-'));
  farmFile = join(directory, 'farm.json');
  writeFileSync(farmFile, JSON.stringify(testFarm));
});
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
  rmSync(directory, { recursive: true, force: true });
});

type Ended = { readonly code: number | null; readonly out: string; readonly problem: string };
type Started = { readonly child: ChildProcess; readonly ready: Promise<string>; readonly ended: Promise<Ended> };

const start = (data: string, port = '0', ...more: readonly string[]): Started => run(['--port', port, '--data', data, '--farm', farmFile, ...more]);

const run = (words: readonly string[]): Started => {
  const child = spawn(process.execPath, ['local/sharepoint/program.cjs', ...words], {
    cwd: resolvePath(__dirname, '../../..'),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  let out = '';
  let problem = '';
  child.stderr.on('data', (chunk: Buffer) => (problem += chunk.toString()));
  const ready = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      const origin = /^SharePoint: (.+)\n$/.exec(out)?.[1];
      if (origin !== undefined) resolve(origin);
    });
    child.once('close', () => {
      reject(new Error(problem));
    });
  });
  ready.catch(() => undefined);
  const ended = new Promise<Ended>(resolve => {
    child.once('close', code => {
      resolve({ code, out, problem });
    });
  });
  return { child, ready, ended };
};

const refusal = async (run: Started): Promise<string> => {
  const { code, out, problem } = await run.ended;
  expect([code, out]).toEqual([1, '']);
  expect(problem.trim().split('\n')).toHaveLength(1);
  return problem.trim();
};

test('it says where it listens in one line, and ends cleanly when asked', async () => {
  const run = start(join(directory, 'data'));
  expect(await run.ready).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  run.child.kill('SIGTERM');
  expect(await run.ended).toMatchObject({ code: 0, problem: '' });
}, 60_000);

test('without a farm file there is a root site and a team site; with --https the line says where the certificate lies', async () => {
  const data = join(directory, 'data');
  const line = await run(['--https', '--port=0', `--data=${data}`]).ready;
  const [, origin = '', certificate = ''] = /^(https:\/\/localhost:\d+) NODE_EXTRA_CA_CERTS=(.+)$/.exec(line) ?? [];
  expect(certificate).toBe(join(data, 'localhost.cert.pem'));
  const read = `for (const path of ['', '/sites/team']) { const web = await (await fetch('${origin}' + path + '/_api/web?$select=ServerRelativeUrl,Title,Url', { headers: { Accept: 'application/json;odata=nometadata' } })).json(); console.log(JSON.stringify(web)); }`;
  const client = spawn(process.execPath, ['--input-type=module', '--eval', read], { env: { ...process.env, NODE_EXTRA_CA_CERTS: certificate }, stdio: ['ignore', 'pipe', 'inherit'] });
  started.push(client);
  let out = '';
  client.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  await new Promise(resolve => client.once('close', resolve));
  expect(out.trim().split('\n')).toEqual([
    `{"ServerRelativeUrl":"/","Title":"Home","Url":"${origin}"}`,
    `{"ServerRelativeUrl":"/sites/team","Title":"Team","Url":"${origin}/sites/team"}`,
  ]);
}, 60_000);

test('what was acknowledged is there after the process is killed', async () => {
  const data = join(directory, 'data');
  const first = start(data);
  const origin = await first.ready;
  const owner = clientOf(() => `${origin}/sites/stockholm/_api`, 'owner');
  const list = await makeList(owner, 'Kept');
  await add(owner, list, { Title: 'Kept' });
  first.child.kill('SIGKILL');
  await first.ended;
  const second = await start(data).ready;
  const again = clientOf(() => `${second}/sites/stockholm/_api`, 'visitor');
  expect((await again.get(`${list}/items?$select=Title`)).json.value).toEqual([{ Title: 'Kept' }]);
}, 60_000);

test('--reset begins anew', async () => {
  const data = join(directory, 'data');
  const first = start(data);
  const origin = await first.ready;
  await makeList(clientOf(() => `${origin}/sites/stockholm/_api`, 'owner'), 'Gone');
  first.child.kill('SIGTERM');
  await first.ended;
  const second = await start(data, '0', '--reset').ready;
  expect((await clientOf(() => `${second}/sites/stockholm/_api`, 'owner').get("web/lists/getByTitle('Gone')")).status).toBe(404);
}, 60_000);

test('a taken port is named', async () => {
  const taken = createServer();
  await new Promise<void>(resolve => taken.listen(0, '127.0.0.1', resolve));
  const { port } = taken.address() as AddressInfo;
  expect(await refusal(start(join(directory, 'data'), String(port)))).toBe(`Porten ${port} är upptagen.`);
  await new Promise(resolve => taken.close(resolve));
}, 60_000);

test('a data directory that cannot be made is named', async () => {
  expect(await refusal(start(join(farmFile, 'data')))).toMatch(/^Datakatalogen .+ kan inte skapas: .+\.$/);
}, 60_000);

test('a damaged database is left as it was, also with --reset', async () => {
  const file = join(directory, 'sharepoint.sqlite');
  writeFileSync(file, 'inte en databas');
  expect(await refusal(start(directory))).toMatch(/är skadad eller är ingen databas; den har lämnats orörd\.$/);
  expect(await refusal(start(directory, '0', '--reset'))).toMatch(/den har lämnats orörd\.$/);
  expect(readFileSync(file, 'utf8')).toBe('inte en databas');
}, 60_000);

test('another program’s database is left as it was', async () => {
  const file = join(directory, 'sharepoint.sqlite');
  const other = new BetterSqlite(file);
  other.exec('CREATE TABLE theirs (x)');
  other.close();
  const before = readFileSync(file);
  expect(await refusal(start(directory))).toMatch(/hör till ett annat program; den har lämnats orörd\.$/);
  expect(readFileSync(file).equals(before)).toBe(true);
}, 60_000);

test('a database with damaged pages is refused and left as it was', async () => {
  const data = join(directory, 'data');
  const first = start(data);
  await first.ready;
  first.child.kill('SIGTERM');
  await first.ended;
  const file = join(data, 'sharepoint.sqlite');
  const bytes = readFileSync(file);
  bytes.fill(0x5a, 4096 * 3, 4096 * 12);
  writeFileSync(file, bytes);
  expect(await refusal(start(data))).toMatch(/är skadad; den har lämnats orörd\.$/);
  expect(readFileSync(file).equals(bytes)).toBe(true);
}, 60_000);

test('two servers cannot share a database', async () => {
  const data = join(directory, 'data');
  await start(data).ready;
  expect(await refusal(start(data))).toMatch(/används redan av en annan process\.$/);
}, 60_000);

test('a missing option, an unknown one and a farm that names strangers are named', async () => {
  expect(await refusal(start(join(directory, 'data'), 'x'))).toBe('Porten x är inget portnummer.');
  expect(await refusal(start(join(directory, 'data'), '0', '--nope'))).toMatch(/^Valet --nope|^Okänt val: --nope/);
  writeFileSync(farmFile, JSON.stringify({ ...testFarm, defaultUser: 'nobody' }));
  expect(await refusal(start(join(directory, 'data')))).toBe('Gårdens defaultUser "nobody" finns inte bland användarna.');
}, 60_000);

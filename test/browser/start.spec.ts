import { test as base, expect } from '@playwright/test';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { refusedStart, startLocal, type LocalStart } from './localStart';

interface StartFixtures {
  /** A data folder of the test's own. */
  readonly data: string;
  /** Starts in that folder; whatever still runs when the test ends is stopped. */
  readonly start: (...words: readonly string[]) => Promise<LocalStart>;
}

const test = base.extend<StartFixtures>({
  data: async ({}, use) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'ledningens-genomgang-start-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
  start: async ({ data }, use) => {
    const started: LocalStart[] = [];
    await use(async (...words) => {
      const local = await startLocal('--data', data, '--site', 'empty', ...words);
      started.push(local);
      return local;
    });
    await Promise.all(started.map(local => local.stop()));
  }
});

// Several starts one after the other, on a computer that may have more to do.
test.describe.configure({ timeout: 240_000 });

const oneSentence = (errors: string): string => {
  const lines = errors.split('\n').filter(line => line.trim() !== '');
  expect(lines).toHaveLength(1);
  return lines[0] ?? '';
};

test('en upptagen port ger en mening och rör inga data', async ({ data }) => {
  const taken = createServer();
  const port = await new Promise<number>(resolve =>
    taken.listen(0, '127.0.0.1', () => resolve((taken.address() as { port: number }).port))
  );
  const { code, output, errors } = await refusedStart('--no-build', '--port', String(port), '--data', data);
  taken.close();
  expect(code).not.toBe(0);
  expect(output).toBe('');
  expect(oneSentence(errors)).toContain(`Porten ${port} är upptagen`);
  expect(readdirSync(data)).toEqual([]);
});

test('en datakatalog som inte går att skriva i ger en mening', async ({ data }) => {
  const file = path.join(data, 'en-fil');
  writeFileSync(file, '');
  const { code, errors } = await refusedStart('--no-build', '--port', '0', '--data', path.join(file, 'data'));
  expect(code).not.toBe(0);
  expect(oneSentence(errors)).toContain('Det går inte att skriva i datakatalogen');
});

test('en okänd flagga och en okänd webbplats ger var sin mening', async ({ data }) => {
  const flag = await refusedStart('--data', data, '--fel');
  expect(flag.code).not.toBe(0);
  expect(oneSentence(flag.errors)).toContain('Flaggan --fel finns inte');
  const site = await refusedStart('--data', data, '--site', 'norrmalm');
  expect(site.code).not.toBe(0);
  expect(oneSentence(site.errors)).toContain('Webbplatsen "norrmalm" finns inte');
  expect(readdirSync(data)).toEqual([]);
});

test('en skadad databas sägs rent ut och lämnas orörd', async ({ data, start }) => {
  const first = await start();
  await first.stop();
  const folder = path.join(data, 'empty', 'sharepoint');
  const database = readdirSync(folder).find(name => /\.(db|sqlite)$/.test(name)) ?? '';
  for (const name of readdirSync(folder)) writeFileSync(path.join(folder, name), 'det här är ingen databas, '.repeat(400));
  const damaged = readFileSync(path.join(folder, database), 'utf8');

  const { code, errors } = await refusedStart('--no-build', '--port', '0', '--data', data, '--site', 'empty');
  expect(code).not.toBe(0);
  oneSentence(errors);
  expect(readFileSync(path.join(folder, database), 'utf8')).toBe(damaged);
});

test('två starter på samma data hindras', async ({ data, start }) => {
  const first = await start();
  const { code, errors } = await refusedStart('--no-build', '--port', '0', '--data', data, '--site', 'empty', '--reset');
  await first.stop();
  expect(code).not.toBe(0);
  expect(oneSentence(errors)).toContain('är redan startad från samma datakatalog');
});

test('data och sparade sidor finns kvar efter en omstart, men inte efter --reset', async ({ data, page, start }) => {
  const path_ = '/sites/kungsholmen/SitePages/Ledningens-genomgang.aspx?user=admin';
  const isSaved = async (): Promise<boolean> =>
    (JSON.parse((await page.locator('#page-data').textContent()) ?? '') as { isSaved: boolean }).isSaved;

  const first = await start();
  await page.goto(first.url(`${path_}&mode=edit`));
  await page.getByRole('button', { name: 'Spara sidan' }).click();
  await expect(page.locator('#saving-state')).toHaveText('Sidan är sparad');
  await first.stop();

  const second = await start();
  await page.goto(second.url(path_));
  expect(await isSaved()).toBe(true);
  await second.stop();

  const third = await start('--reset');
  await page.goto(third.url(path_));
  expect(await isSaved()).toBe(false);
  await third.stop();
});

test('en inläsning som avbröts görs om från början', async ({ data, page, start }) => {
  const first = await start();
  await first.stop();
  const folder = path.join(data, 'empty');
  expect(existsSync(path.join(folder, 'loaded'))).toBe(true);
  // As if the process had been killed before it wrote the mark.
  rmSync(path.join(folder, 'loaded'));
  mkdirSync(path.join(folder, 'pages'), { recursive: true });
  writeFileSync(path.join(folder, 'pages', 'halv.json'), '{');

  const second = await start();
  expect(existsSync(path.join(folder, 'pages', 'halv.json'))).toBe(false);
  await page.goto(second.address);
  await expect(page.locator('#canvas')).toHaveAttribute('data-state', 'rendered');
  await second.stop();
});

test('när starten dödas försvinner också SharePoint-processen, och nästa start går', async ({ data, start }) => {
  const first = await start();
  const gone = new Promise(resolve => first.process.once('exit', resolve));
  first.process.kill('SIGKILL');
  await gone;
  const second = await start();
  await second.stop();
});

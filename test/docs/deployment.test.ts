import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../local/workbench/projectRoot';
import { groups, permissions } from '../../src/registers/permissions';
import { registers } from '../../src/registers/registers';
import type { RegisterKey } from '../../src/registers/registers';
import { addressOf } from '../../src/registers/schema';
import { pageSv } from '../../src/strings/page.sv-SE';
import { setupSv } from '../../src/strings/setup/sv-SE';
import { expectedPackage } from '../package/expected';
import { cliCommands, cliLinesIn, cliProblems } from './cliProblems';

const page = readFileSync(path.join(projectRoot, 'docs/deployment.md'), 'utf8');
const commands = cliCommands();

test.each(cliLinesIn(page))('%s', line => {
  expect(cliProblems(line, commands)).toEqual([]);
});

test.each([
  ['ett kommando som inte finns', 'm365 spo app invent', /no command spo app invent/],
  ['ett alternativ som inte finns', 'm365 spo app add --filePath a.sppkg --force', /no option --force/],
  ['ett alternativ som fattas', 'm365 spo app add --overwrite', /needs --filePath/],
  ['ett värde som inte går att välja', 'm365 spo app add --filePath "a b.sppkg" --appCatalogScope site', /may not be site/]
])('en rad med %s avslöjas', (_, line, problem) => {
  expect(cliProblems(line, commands).join('\n')).toMatch(problem);
});

test('anvisningen har kommandon för båda verktygen i varje steg som kan göras med dem', () => {
  expect(cliLinesIn(page).length).toBeGreaterThan(25);
  const steps = page.split('\n## ').filter(step => /^(2|3|5|6|7|8)\. |^Säkerhetskopior/.test(step));
  expect(steps).toHaveLength(7);
  for (const step of steps) {
    expect(step).toContain('**I webbläsaren');
    expect(step).toMatch(/^m365 /m);
    expect(step).toMatch(/```powershell/);
  }
});

test('id:n är lösningens och webbdelens', () => {
  const { solution, manifests } = expectedPackage();
  const found = new Set(page.match(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g));
  for (const id of [solution.id, ...manifests.map(manifest => manifest.id)]) expect(found).toContain(id);
});

test.each(Object.entries(registers))('%s står med sin adress, och vem som får läsa', (key, register) => {
  const row = page.split('\n').find(line => line.startsWith(`| ${register.title} | \`${addressOf(register)}\` |`)) ?? '';
  const isReadByAll = permissions[key as RegisterKey].everyone !== 'none';
  expect(row.split(' | ').pop()).toMatch(isReadByAll ? /^ja/ : /^nej/);
});

test('varje grupp står med, och knapparna heter som i webbdelen', () => {
  for (const title of Object.values(groups)) expect(page).toContain(`| ${title} |`);
  for (const words of [pageSv.setup.open, setupSv.plan.create, setupSv.check.button]) expect(page).toContain(`*${words}*`);
});

test('den som läser README hittar hit', () => {
  expect(readFileSync(path.join(projectRoot, 'README.md'), 'utf8')).toContain('(docs/deployment.md)');
});

import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { builtPackage } from './solutionPackage';

const folder = mkdtempSync(path.join(tmpdir(), 'solution-package-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('utan byggt paket säger --no-build vad som fattas', async () => {
  await expect(builtPackage(false, path.join(folder, 'saknas.sppkg'))).rejects.toThrow(/^Det finns inget byggt paket/);
});

test('med --no-build duger också ett paket som är äldre än källkoden', async () => {
  const old = path.join(folder, 'gammalt.sppkg');
  writeFileSync(old, '');
  utimesSync(old, 0, 0);
  await expect(builtPackage(false, old)).resolves.toBe(old);
});

test('ett paket som är nyare än källkoden byggs inte om', async () => {
  const fresh = path.join(folder, 'nytt.sppkg');
  writeFileSync(fresh, '');
  const tomorrow = Date.now() / 1000 + 86_400;
  utimesSync(fresh, tomorrow, tomorrow);
  await expect(builtPackage(true, fresh)).resolves.toBe(fresh);
});

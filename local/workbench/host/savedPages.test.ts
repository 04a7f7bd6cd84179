import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { savedDataIn, savedPagesIn } from './savedPages';

const folder = mkdtempSync(path.join(tmpdir(), 'saved-pages-'));
afterAll(() => rmSync(folder, { recursive: true }));

const webPart = { id: 'a', instanceId: 'b', title: 'Genomgång', dataVersion: '1.0', properties: { defaultYear: '2025' } };

test('en sparad sida läses tillbaka, oavsett hur adressen är skriven', () => {
  const pages = savedPagesIn(path.join(folder, 'pages'));
  expect(pages.read('/sites/x/SitePages/Sida.aspx')).toBeUndefined();
  pages.write('/sites/x/SitePages/Sida.aspx', webPart);
  expect(pages.read('/Sites/X/sitepages/sida.aspx')).toEqual(webPart);
});

test.each([
  ['trasig JSON', '{'],
  ['null', 'null'],
  ['en annan webbdel', JSON.stringify({ ...webPart, id: 'annan' })],
  ['ingen instans', JSON.stringify({ ...webPart, instanceId: 1 })]
])('%s sparas inte', (_, body) => {
  expect(savedDataIn(body, 'a')).toBeUndefined();
});

test('en nyckel som skulle ändra själva objekten tas bort', () => {
  const data = savedDataIn(`{"id":"a","instanceId":"b","title":"t","dataVersion":"1.0","properties":{"__proto__":{"x":1},"y":2}}`, 'a');
  expect(JSON.stringify(data?.properties)).toBe('{"y":2}');
});

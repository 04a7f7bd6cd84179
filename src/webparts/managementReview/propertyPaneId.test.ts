import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { propertyPaneId } from './propertyPaneId';

test('egenskapsfönstret hämtas med det id som Microsofts paket har', () => {
  const folder = dirname(require.resolve('@microsoft/sp-property-pane/package.json'));
  const manifest = JSON.parse(readFileSync(join(folder, 'dist', `${propertyPaneId}.manifest.json`), 'utf8')) as { alias: string };
  expect(manifest.alias).toBe('SPPropertyPane');
});

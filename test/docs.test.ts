import { readFileSync } from 'node:fs';
import path from 'node:path';

import { registers } from '../src/registers/registers';
import type { Column } from '../src/registers/schema';
import { refusedPage } from './docs/refusedPage';
import { registersPage } from './docs/registersPage';

const page = registersPage();
const kept = (name: string): string => readFileSync(path.join(__dirname, '..', 'docs', name), 'utf8').replace(/\r\n/g, '\n');

test('beskrivningen av registren är den som registren själva ger; annars: npm run docs', () => {
  expect(kept('registers.md')).toBe(page);
});

test('förteckningen över vad det lokala SharePoint nekar är den som koden ger; annars: npm run docs', () => {
  expect(kept('local-sharepoint-refused.md')).toBe(refusedPage());
});

test.each(Object.entries(registers))('registret %s står med varje kolumn och varje val', (key, register) => {
  const [chapter = ''] = page.split(`(\`${key}\`)`)[1]?.split('\n## ') ?? [];
  for (const [field, column] of Object.entries(register.columns as Readonly<Record<string, Column>>)) {
    const row = chapter.split('\n').find(line => line.startsWith(`| \`${field}\` | \`${column.name}\` | ${column.title} |`));
    expect(row).toBeDefined();
    if ('choices' in column) for (const words of Object.values(column.choices)) expect(row).toContain(words);
  }
});

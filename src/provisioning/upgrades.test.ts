import { desired } from '../../test/builders/foundSite';
import { schema1 } from '../../test/builders/versionOneSite';
import { columnsOf, schemaVersion } from './desiredSite';
import { choicesRetired, columnWordsShipped, listWordsShipped } from './shipped/shipped';
import { version1 } from './shipped/version1';
import { upgrades, upgradesFrom } from './upgrades';

test('varje steg leder från en version till nästa, och det sista till dagens', () => {
  upgrades.forEach(({ to, replaces }, index) => {
    expect(replaces.version).toBe(index + 1);
    expect(to).toBe(index + 2);
  });
  expect(upgrades[upgrades.length - 1]?.to).toBe(schemaVersion);
});

test('en webbplats har de steg framför sig som den inte har tagit', () => {
  const steps = upgradesFrom(undefined);
  expect(steps).toEqual(upgrades);
  expect(upgradesFrom(schemaVersion)).toEqual([]);
  expect(upgradesFrom(1)).toEqual(steps);
});

const descriptionIn = (xml: string): string | undefined => /^<Field[^>]* Description="([^"]*)"/.exec(xml)?.[1];

describe('det som version 1 levererade', () => {
  const given = schema1.lists.flatMap(({ name, titleColumn, columns }) => [
    ...(titleColumn?.Description ? [[name, 'Title', titleColumn.Description] as const] : []),
    ...Object.entries(columns).flatMap(([column, xml]) => {
      const description = descriptionIn(xml);
      return description ? [[name, column, description] as const] : [];
    })
  ]);

  test('är beskrivningarna i det sparade schemat, varken fler eller färre', () => {
    const recorded = Object.entries(version1.lists).flatMap(([list, { columns }]) =>
      Object.entries(columns ?? {}).map(([column, { description }]) => [list, column, description])
    );
    expect([...recorded].sort()).toEqual([...given].sort());
    for (const [list, column, description] of given) expect(columnWordsShipped([version1], list, column, 'description').has(description)).toBe(true);
  });

  test('heter i dag likadant, eller finns i listan över det som har fått andra ord', () => {
    const all = upgrades.map(({ replaces }) => replaces);
    for (const then of schema1.lists) {
      const list = desired.lists.find(({ name }) => name === then.name);
      expect([list?.title, ...listWordsShipped(all, then.name, 'title')]).toContain(then.title);
      for (const [name, xml] of Object.entries(then.columns)) {
        const column = list && columnsOf(list).find(one => one.column.name === name)?.column;
        const title = /DisplayName="([^"]*)"/.exec(xml)?.[1];
        expect([column?.title, ...columnWordsShipped(all, then.name, name, 'title')]).toContain(title);
        const choices = column && 'choices' in column ? Object.values(column.choices) : [];
        for (const [, choice] of xml.matchAll(/<CHOICE>([^<]*)<\/CHOICE>/g)) {
          expect([...choices, ...choicesRetired(all, then.name, name)]).toContain(choice?.replace(/&amp;/g, '&'));
        }
      }
    }
  });
});

import fc from 'fast-check';

import { aFoundSite, anEmptySite, anOwnColumn, desired, withColumn, withList } from '../../test/builders/foundSite';
import { siteAfterAll } from '../../test/builders/siteAfter';
import { aVersionOneSite } from '../../test/builders/versionOneSite';
import type { FoundColumn, FoundRegister, FoundSite } from './foundSite';
import { planOf } from './planOf';

type Damage = (site: FoundSite) => FoundSite;

const without = <T>(all: readonly T[], index: number): readonly T[] => all.filter((_, at) => at !== index % Math.max(all.length, 1));

const onList = (change: (register: FoundRegister, index: number) => FoundRegister): fc.Arbitrary<Damage> =>
  fc.tuple(fc.constantFrom(...desired.lists), fc.nat(60)).map(([{ name }, index]) => site => withList(name, register => change(register, index), site));

const columnDamages: readonly Partial<FoundColumn>[] = [
  { required: false }, { required: true }, { indexed: false }, { indexed: true }, { unique: true }, { hidden: true }, { defaultValue: 'Annat' }, { defaultValue: undefined },
  { min: -1 }, { max: 7 }, { title: 'Egen rubrik' }, { description: 'Egen hjälp' }, { description: '' }, { formatter: '{}' }, { formatter: undefined }, { shownWhen: undefined },
  { shownWhen: '=false' }, { choices: [] }, { choices: ['Eget'] }, { formula: '=TRUE' }, { formula: undefined }, { separatesThousands: true }
];

const damage: fc.Arbitrary<Damage> = fc.oneof(
  onList((register, index) => ({ ...register, columns: without(register.columns.filter(({ name }) => name !== 'Title'), index).concat(register.columns.filter(({ name }) => name === 'Title')) })),
  onList((register, index) => ({ ...register, views: without(register.views, index) })),
  onList(register => ({ ...register, inheritsPermissions: true })),
  onList((register, index) => ({ ...register, holdings: without(register.holdings ?? [], index) })),
  onList(register => ({ ...register, versioning: false, attachments: true, hiddenFromSearch: false })),
  onList(register => ({ ...register, title: 'Egen titel', description: '' })),
  onList(register => ({ ...register, contentType: { id: '0x01', formatter: undefined }, formula: undefined, formulaMessage: undefined })),
  onList((register, index) => ({ ...register, columns: [...register.columns, anOwnColumn(`Egen${index}`)] })),
  fc
    .tuple(fc.constantFrom(...desired.lists), fc.nat(60), fc.constantFrom(...columnDamages))
    .map(([list, index, change]): Damage => site => {
      const columns = site.registers.get(list.name)?.columns ?? [];
      return withColumn(list.name, columns[index % Math.max(columns.length, 1)]?.name ?? '', change, site);
    })
);

const start = fc.constantFrom(() => aFoundSite(), aVersionOneSite, () => anEmptySite());

const damaged: fc.Arbitrary<FoundSite> = fc
  .tuple(start, fc.array(damage, { maxLength: 12 }))
  .map(([site, damages]) => damages.reduce((found, change) => change(found), site()));

/** What belongs to people: own columns, own choices, own words. */
const ownIn = (site: FoundSite): unknown =>
  [...site.registers].map(([name, { columns, itemCount }]) => ({
    name,
    itemCount,
    own: columns.filter(column => /^Egen\d/.test(column.name)),
    words: columns.filter(({ title }) => title === 'Egen rubrik').map(column => column.name),
    help: columns.filter(({ description }) => description === 'Egen hjälp').map(column => column.name),
    choices: columns.filter(({ choices }) => choices.includes('Eget')).map(column => column.name)
  }));

test('hur en webbplats än ser ut finns ingenting kvar att ändra när planen är gjord', () => {
  fc.assert(
    fc.property(damaged, site => {
      const after = siteAfterAll(site, planOf(desired, site).changes);
      expect(planOf(desired, after).changes).toEqual([]);
    }),
    { numRuns: 60 }
  );
});

test('var det än avbryts blir det till slut detsamma', () => {
  fc.assert(
    fc.property(damaged, fc.nat(200), (site, stop) => {
      const { changes } = planOf(desired, site);
      const stopped = siteAfterAll(site, changes.slice(0, stop % (changes.length + 1)));
      const resumed = siteAfterAll(stopped, planOf(desired, stopped).changes);
      expect(resumed).toEqual(siteAfterAll(site, changes));
    }),
    { numRuns: 50 }
  );
});

test('det som människor har gjort finns kvar, hur ofta det än körs', () => {
  fc.assert(
    fc.property(damaged.filter(site => site.registers.size > 0), site => {
      const after = siteAfterAll(site, planOf(desired, site).changes);
      expect(ownIn(after)).toEqual(ownIn(site));
    }),
    { numRuns: 50 }
  );
});

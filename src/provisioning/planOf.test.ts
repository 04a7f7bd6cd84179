import {
  aFoundSite, anEmptySite, anOwnColumn, desired, desiredList, foundRegister, fullControl, heldBy, idOf, members, owner, settingsRow, siteGroups, withColumn,
  withList, withView
} from '../../test/builders/foundSite';
import { siteAfterAll } from '../../test/builders/siteAfter';
import { aVersionOneSite } from '../../test/builders/versionOneSite';
import type { Change, Conflict, Kept, Plan } from './change';
import { schemaVersion } from './desiredSite';
import { desiredSiteFor } from './desiredSiteFor';
import type { FoundSite } from './foundSite';
import { planOf } from './planOf';

const plan = (found: FoundSite): Plan => planOf(desired, found);

/** A change in few words: what is done, to what. */
const said = (change: Change): string => {
  const list = 'list' in change ? ` ${change.list.name}` : '';
  switch (change.kind) {
    case 'createGroup':
      return `createGroup ${change.group.title}`;
    case 'changeList':
      return `changeList${list} ${change.aspects.join()}`;
    case 'addColumns':
      return `addColumns${list} ${change.columns.map(({ column }) => column.name).join()}`;
    case 'changeColumns':
      return `changeColumns${list} ${change.columns.map(({ column, aspects }) => `${column.column.name}: ${aspects.join()}`).join('; ')}`;
    case 'addViews':
    case 'changeViews':
      return `${change.kind}${list} ${change.views.map(({ name }) => name).join()}`;
    case 'writeSettings':
      return `writeSettings ${change.made.length === desired.lists.length ? 'all' : change.made.join()}`;
    case 'markVersion':
      return `markVersion ${change.version}`;
    default:
      return change.kind + list;
  }
};

const changesIn = (found: FoundSite): readonly string[] => plan(found).changes.map(said);
const kindsOf = (parts: readonly (Conflict | Kept)[]): readonly string[] =>
  parts.map(part => `${part.kind}${'list' in part ? ` ${part.list.name}` : ''}${'column' in part ? ` ${part.column.column.name}` : ''}`);
const conflictsIn = (found: FoundSite): readonly string[] => kindsOf(plan(found).conflicts);
const keptIn = (found: FoundSite): readonly string[] => kindsOf(plan(found).kept);

const stranger = { ...foundRegister(desiredList('Risks')), id: 'another', title: 'Risker hos oss', description: '', columns: [anOwnColumn('Egen')], itemCount: 4 };
const unnamed = settingsRow({ Registers: JSON.stringify({ lists: {} }) });

describe('en webbplats som skapandet har gått igenom', () => {
  test('har ingenting att ändra, ingenting i vägen och ingenting som är någons eget', () => {
    expect(plan(aFoundSite())).toEqual({ from: schemaVersion, to: schemaVersion, changes: [], conflicts: [], kept: [] });
  });

  test('nästa år ändras bara vyerna som visar ett visst år', () => {
    const next = planOf(desiredSiteFor(2027), aFoundSite());
    expect([...new Set(next.changes.map(({ kind }) => kind))]).toEqual(['changeViews']);
    expect([next.conflicts, next.kept]).toEqual([[], []]);
  });

  test('av en nyare version av produkten rörs inte alls', () => {
    const later = aFoundSite({ settings: settingsRow({ SchemaVersion: schemaVersion + 1 }), registers: new Map() });
    expect(plan(later)).toMatchObject({ changes: [], kept: [], conflicts: [{ kind: 'laterVersion', version: schemaVersion + 1 }] });
  });
});

describe('en tom webbplats', () => {
  const changes = changesIn(anEmptySite());

  test('får grupper, listor, kolumner, vyer, namnen i Inställningar och sist av allt sin version', () => {
    expect(changes.slice(0, desired.groups.length)).toEqual(desired.groups.map(({ title }) => `createGroup ${title}`));
    expect(changes.filter(change => change.startsWith('createList'))).toHaveLength(desired.lists.length);
    expect(changes.slice(-2)).toEqual(['writeSettings all', `markVersion ${schemaVersion}`]);
    expect(plan(anEmptySite()).conflicts).toEqual([]);
  });

  test('stänger varje ny lista innan något annat görs med den', () => {
    for (const { name } of desired.lists) expect(changes[changes.indexOf(`createList ${name}`) + 1]).toBe(`setPermissions ${name}`);
    const lastClosed = changes.reduce((last, change, index) => (change.startsWith('setPermissions') ? index : last), 0);
    expect(changes.findIndex(change => change.startsWith('addColumns'))).toBeGreaterThan(lastClosed);
  });

  test('gör ett uppslags mål före kolumnen som slår upp', () => {
    const columns = changes.findIndex(change => change.startsWith('addColumns Incidents'));
    for (const target of ['Risks', 'ProcessingActivities', 'Classifications']) expect(changes.indexOf(`createList ${target}`)).toBeLessThan(columns);
  });

  test('ger listan dess svenska namn när kolumnerna finns', () => {
    const titled = changes.findIndex(change => /^changeList Incidents .*title/.test(change));
    expect(titled).toBeGreaterThan(changes.findIndex(change => change.startsWith('addColumns Incidents')));
  });

  test('skriver förvaltningens namn i Inställningar, så som den som skapar har angett det', () => {
    const first = { title: 'Inställningar', administration: 'Kungsholmen' };
    expect(planOf(desired, anEmptySite(), first).changes).toContainEqual(expect.objectContaining({ kind: 'writeSettings', first }));
    expect(plan(anEmptySite({ title: 'Östermalm' })).changes).toContainEqual(
      expect.objectContaining({ kind: 'writeSettings', first: { title: 'Inställningar', administration: 'Östermalm' } })
    );
  });

  test('där ett bibliotek redan heter Händelser får listan behålla sitt engelska namn så länge', () => {
    const other = { ...foundRegister(desiredList('Incidents')), id: 'other', title: 'händelser', address: 'Delade dokument' };
    const found = anEmptySite({ lists: [other] });
    expect(plan(found).conflicts).toEqual([{ kind: 'titleTaken', list: desiredList('Incidents'), title: 'Händelser', address: 'Delade dokument' }]);
    expect(changesIn(found).filter(change => change.includes('Incidents'))).toEqual(
      changes.filter(change => change.includes('Incidents')).map(change => change.replace(/,?title$/, '')).filter(change => change !== 'changeList Incidents ')
    );
  });
});

test('där en annan lista heter som vår nya måste heta från början skapas inget, och det sägs innan något görs', () => {
  const other = { ...foundRegister(desiredList('Risks')), id: 'other', title: 'risks', address: 'Lists/Annat' };
  const found = anEmptySite({ lists: [other] });
  expect(plan(found).conflicts).toEqual([{ kind: 'titleTaken', list: desiredList('Risks'), title: 'Risks', address: 'Lists/Annat' }]);
  expect(changesIn(found).filter(change => change.includes(' Risks'))).toEqual([]);
  expect(changesIn(found).some(change => change.startsWith('markVersion'))).toBe(false);
});

describe('en lista på vår adress', () => {
  test('som är någon annans lämnas, med allt som pekar på den', () => {
    const found = withList('Risks', () => stranger, aFoundSite({ settings: unnamed }));
    const gone = withList('Incidents', register => ({ ...register, columns: register.columns.filter(({ name }) => name !== 'Risk') }), found);
    expect(plan(gone).conflicts).toEqual([{ kind: 'foreignAddress', list: desiredList('Risks'), title: 'Risker hos oss' }]);
    expect(changesIn(gone).filter(change => /Risk/.test(change) && !change.startsWith('writeSettings'))).toEqual([]);
    expect(changesIn(gone).some(change => change.startsWith('markVersion'))).toBe(false);
    expect(plan(gone).changes.find(({ kind }) => kind === 'writeSettings')).not.toMatchObject({ made: expect.arrayContaining(['Risks']) as unknown });
  });

  test.each([
    ['som Inställningar namnger med dess id', settingsRow(), { ...stranger, id: idOf('Risks') }],
    ['som version 1 har namngett', settingsRow({ Registers: '["Risks"]' }), stranger],
    ['som säger vad den är till för', unnamed, { ...stranger, description: desiredList('Risks').purpose }],
    ['som har vår märkning', unnamed, { ...stranger, columns: [anOwnColumn('ClientId')] }],
    ['som version 1 lämnade halvgjord', unnamed, { ...stranger, title: 'Risks', columns: [], itemCount: 0 }]
  ])('%s är vår', (_, settings, register) => {
    expect(conflictsIn(withList('Risks', () => register, aFoundSite({ settings })))).not.toContain('foreignAddress Risks');
  });

  test('som någon har gjort på nytt under samma namn är inte vår', () => {
    expect(conflictsIn(withList('Risks', () => ({ ...stranger, title: 'Risker' })))).toContain('foreignAddress Risks');
  });

  test('som någon har återställt från en kopia är vår, och Inställningar får veta dess nya id', () => {
    const found = withList('Risks', register => ({ ...register, id: 'restored' }));
    expect(conflictsIn(found)).not.toContain('foreignAddress Risks');
    expect(changesIn(found)).toContain('writeSettings Risks');
  });

  test('som är ett bibliotek fast den ska vara en lista lämnas', () => {
    expect(plan(withList('Risks', register => ({ ...register, template: 101 }))).conflicts).toContainEqual({ kind: 'wrongTemplate', list: desiredList('Risks') });
  });

  test('som Inställningar namnger och som är borta görs inte om av sig själv', () => {
    const gone = withList('Risks', () => undefined);
    expect(conflictsIn(gone)).toContain('listGone Risks');
    expect(changesIn(gone)).toEqual([]);
  });

  test('som den som tittar inte får se tas inte för borta', () => {
    const found = withList('Incidents', () => undefined);
    const member = { ...found.caller, groups: [members.id] };
    expect(conflictsIn({ ...found, caller: member })).toEqual(['unseenList Incidents']);
    expect(changesIn({ ...found, caller: member })).toEqual([]);
  });
});

describe('det som produkten bygger på', () => {
  test.each([
    ['en kolumn som är borta', withList('Risks', register => ({ ...register, columns: register.columns.filter(({ name }) => name !== 'Likelihood') })), 'addColumns Risks Likelihood'],
    ['ett krav', withColumn('Incidents', 'AwareAt', { required: false }), 'changeColumns Incidents AwareAt: required'],
    ['ett index', withColumn('Incidents', 'AwareAt', { indexed: false }), 'changeColumns Incidents AwareAt: indexed'],
    ['att ett år finns en gång', withColumn('Reviews', 'ReviewYear', { unique: false }), 'changeColumns Reviews ReviewYear: unique'],
    ['en gräns', withColumn('Incidents', 'Quantity', { min: 0 }), 'changeColumns Incidents Quantity: limits'],
    ['ett förvalt värde', withColumn('Incidents', 'Status', { defaultValue: 'Avslutad' }), 'changeColumns Incidents Status: default'],
    ['en ruta som är ikryssad från början', withColumn('Incidents', 'SupplementAnnounced', { defaultValue: '1' }), 'changeColumns Incidents SupplementAnnounced: default'],
    ['ett dolt fält', withColumn('Incidents', 'ClientId', { hidden: false }), 'changeColumns Incidents ClientId: hidden'],
    ['år utan mellanrum', withColumn('Reviews', 'ReviewYear', { separatesThousands: true }), 'changeColumns Reviews ReviewYear: thousands'],
    ['en regel', withColumn('Incidents', 'Quantity', { formula: undefined, formulaMessage: undefined }), 'changeColumns Incidents Quantity: rule'],
    ['versionshistorik', withList('Risks', register => ({ ...register, versioning: false })), 'changeList Risks versioning'],
    ['att bilagor är av', withList('Risks', register => ({ ...register, attachments: true })), 'changeList Risks attachments'],
    ['att sökningen går förbi', withList('Incidents', register => ({ ...register, hiddenFromSearch: false })), 'changeList Incidents search']
  ])('%s återställs', (_, found, change) => {
    expect(changesIn(found)).toEqual([change]);
    expect(keptIn(found)).toEqual([]);
    expect(changesIn(siteAfterAll(found, plan(found).changes))).toEqual([]);
  });

  test('en kolumn av annan typ lämnas och sägs', () => {
    expect(plan(withColumn('Incidents', 'Kind', { type: 'Text' })).conflicts).toMatchObject([{ kind: 'columnType', found: 'Text' }]);
  });

  test('ett uppslag mot en annan lista lämnas och sägs', () => {
    expect(conflictsIn(withColumn('Incidents', 'Risk', { lookupList: 'another' }))).toEqual(['lookupTarget Incidents Risk']);
  });

  test.each([
    ['ett eget index', withColumn('Incidents', 'Unit', { indexed: true }), []],
    ['ett eget krav', withColumn('Incidents', 'Unit', { required: true }), ['column Incidents Unit']],
    ['ett eget förvalt värde', withColumn('Incidents', 'Unit', { defaultValue: 'Förskola' }), ['column Incidents Unit']],
    ['en egen regel', withColumn('Incidents', 'Unit', { formula: '=LEN(Unit)>2' }), ['column Incidents Unit']]
  ])('%s där produkten inte har något får vara', (_, found, kept) => {
    expect(changesIn(found)).toEqual([]);
    expect(keptIn(found)).toEqual(kept);
  });

  test('en regel som SharePoint har stavat om är samma regel', () => {
    const formula = desiredList('Incidents').columns.find(({ column }) => column.name === 'Quantity')?.rule?.formula ?? '';
    const respelled = formula.replace(/\[Quantity\]/g, 'Antal').replace(/^=/, '= ');
    expect(respelled).not.toBe(formula);
    expect(changesIn(withColumn('Incidents', 'Quantity', { formula: respelled }))).toEqual([]);
  });
});

describe('det som människor kan ha gjort till sitt', () => {
  test.each([
    ['listans namn', withList('Incidents', register => ({ ...register, title: 'Våra händelser' })), 'listTitle Incidents'],
    ['vad listan är till för', withList('Incidents', register => ({ ...register, description: 'Vår lista' })), 'purpose Incidents'],
    ['hjälpen under ett fält', withColumn('Incidents', 'AwareAt', { description: 'Egen hjälp' }), 'column Incidents AwareAt'],
    ['en formatering', withColumn('Incidents', 'Unit', { formatter: '{"elmType":"div"}' }), 'column Incidents Unit'],
    ['ett villkor', withColumn('Incidents', 'Unit', { shownWhen: '=false' }), 'column Incidents Unit'],
    ['ett formulär', withList('Incidents', register => ({ ...register, contentType: { id: '0x01', formatter: '{"bodyJSONFormatter":{"sections":[]}}' } })), 'form Incidents'],
    ['en vy', withView('Incidents', 'Open', { fields: ['LinkTitle', 'Unit'] }), 'view Incidents'],
    ['en egen kolumn', withList('Incidents', register => ({ ...register, columns: [...register.columns, anOwnColumn('Egen')] })), 'ownColumns Incidents'],
    ['en egen vy', withList('Incidents', register => ({ ...register, views: [...register.views, { id: 'x', name: 'Mina', title: 'Mina', fields: [], query: '', rowLimit: 30, isDefault: false }] })), 'ownViews Incidents'],
    ['vilken vy som visas först', withView('Incidents', 'AllItems', { isDefault: true }, withView('Incidents', 'Open', { isDefault: false })), undefined]
  ])('%s lämnas och sägs', (_, found, kept) => {
    expect(changesIn(found)).toEqual([]);
    expect(keptIn(found)).toEqual(kept === undefined ? [] : [kept]);
    expect(conflictsIn(found)).toEqual([]);
  });

  test('en ny vy tar inte platsen från en egen vy som visas först', () => {
    const own = { id: 'x', name: 'Mina', title: 'Mina', fields: [], query: '', rowLimit: 30, isDefault: true };
    const found = withList('Incidents', register => ({ ...register, views: [own] }));
    expect(plan(found).changes.flatMap(change => (change.kind === 'addViews' ? change.views.map(({ isDefault }) => isDefault) : []))).not.toContain(true);
  });

  test('formuläret följer med när en kolumn har fått en egen rubrik', () => {
    const renamed = withColumn('Incidents', 'AwareAt', { title: 'Vi fick veta' });
    expect(changesIn(renamed)).toEqual(['formatForm Incidents']);
    expect(keptIn(renamed)).toEqual(['column Incidents AwareAt']);
    expect(changesIn(siteAfterAll(renamed, plan(renamed).changes))).toEqual([]);
  });

  test('en vy som visar förra året visar nästa gång det här', () => {
    const view = desiredList('Incidents').views.find(({ name }) => name === 'ThisYear');
    const lastYear = withView('Incidents', 'ThisYear', { query: view?.query.replace(/2026/g, '2025').replace(/2027/g, '2026') ?? '' });
    expect(changesIn(lastYear)).toEqual(['changeViews Incidents ThisYear']);
  });

  test('en vy som visar flera år är någons egen', () => {
    const view = desiredList('Incidents').views.find(({ name }) => name === 'ThisYear');
    const threeYears = withView('Incidents', 'ThisYear', { query: view?.query.replace(/2026/g, '2024') ?? '' });
    expect([changesIn(threeYears), keptIn(threeYears)]).toEqual([[], ['view Incidents']]);
  });

  test('en vy som skapandet aldrig hann ge sitt namn görs klar', () => {
    expect(changesIn(withView('Incidents', 'Open', { title: 'Open', fields: ['LinkTitle'] }))).toEqual(['changeViews Incidents Open']);
  });
});

describe('valen i en kolumn', () => {
  const kinds = foundRegister(desiredList('Incidents')).columns.find(({ name }) => name === 'Kind')?.choices ?? [];

  test('fylls på i sin ordning, med egna val kvar sist', () => {
    const found = withColumn('Incidents', 'Kind', { choices: ['Eget', ...kinds.slice(1)], rowsByUnknownChoice: new Map([['Eget', 2]]) });
    expect(plan(found).changes).toMatchObject([{ kind: 'changeColumns', columns: [{ aspects: ['choices'], choices: [...kinds, 'Eget'] }] }]);
    expect(plan(found).kept).toMatchObject([{ kind: 'ownChoice', choice: 'Eget', rows: 2 }]);
  });

  test('i en annan ordning får stå så', () => {
    expect(changesIn(withColumn('Incidents', 'Kind', { choices: [...kinds].reverse() }))).toEqual([]);
  });
});

describe('behörigheter', () => {
  test('det som fattas ges, och det som någon har för mycket av tas inte i förbifarten', () => {
    const found = withList('Incidents', register => ({ ...register, holdings: register.holdings?.slice(1).concat(heldBy(members, 2)) }));
    expect(plan(found).changes).toEqual([
      { kind: 'setPermissions', list: desiredList('Incidents'), missing: [desiredList('Incidents').grants[0]], breaksInheritance: false }
    ]);
  });

  test('den som bröt arvet och blev avbruten står inte kvar personligen', () => {
    const found = withList('Incidents', register => ({ ...register, holdings: register.holdings?.concat(heldBy(owner, fullControl)) }));
    expect(changesIn(found)).toEqual(['setPermissions Incidents']);
    expect(changesIn({ ...found, caller: { ...found.caller, groups: [] } })).toEqual([]);
  });

  test('som inte kan ses gissas inte', () => {
    expect(changesIn(withList('Incidents', register => ({ ...register, holdings: undefined })))).toEqual([]);
  });

  test('en webbplats utan besökargrupp får inte en ny plan varje gång', () => {
    const found = aFoundSite({ siteGroups: { ...siteGroups, visitors: undefined } });
    expect(changesIn(found)).toEqual([]);
  });
});

describe('en webbplats från version 1', () => {
  const found = aVersionOneSite();

  test('uppgraderas utan att något tas för någons eget eller står i vägen', () => {
    expect(keptIn(found)).toEqual([]);
    expect(conflictsIn(found)).toEqual([]);
    expect(plan(found)).toMatchObject({ from: 1, to: schemaVersion });
    expect(changesIn(found).some(change => /^(createList|setPermissions|createGroup|inheritRow|revoke)/.test(change))).toBe(false);
  });

  test('får versionen sist, och är sedan som en ny', () => {
    expect(changesIn(found).slice(-2)).toEqual(['writeSettings all', `markVersion ${schemaVersion}`]);
    const after = siteAfterAll(found, plan(found).changes);
    expect(changesIn(after)).toEqual([]);
    expect(keptIn(after)).toEqual([]);
  });

  test('behåller hjälptexten som förvaltningen själv har skrivit', () => {
    const own = withColumn('Incidents', 'AwareAt', { description: 'Ring oss först' }, found);
    expect(plan(own).kept).toMatchObject([{ kind: 'column', aspects: ['description'] }]);
  });
});

describe('versionen skrivs inte', () => {
  const upgraded = aFoundSite({ settings: settingsRow({ SchemaVersion: 1 }) });

  test('så länge en kolumn är av fel typ', () => {
    const found = withColumn('Incidents', 'AwareAt', { type: 'Text' }, upgraded);
    expect(plan(found).conflicts.map(({ kind }) => kind)).toEqual(['columnType']);
    expect(changesIn(found)).toEqual([]);
    expect(changesIn(upgraded)).toEqual([`markVersion ${schemaVersion}`]);
  });
});

describe('vyn som öppnas först', () => {
  const opensWith = (name: string): FoundSite =>
    withList('TrainingRecords', register => ({ ...register, views: register.views.map(view => ({ ...view, isDefault: view.name === name })) }));
  const nextYear = (found: FoundSite): readonly Change[] =>
    planOf(desiredSiteFor(2027), found).changes.filter(change => change.kind === 'changeViews' && change.list.name === 'TrainingRecords');

  test.each(['ThisYear', 'AllItems'])('är samma när årets vy får sitt nya år (%s)', name => {
    const changes = nextYear(opensWith(name));
    expect(changes).toHaveLength(1);
    const after = siteAfterAll(opensWith(name), changes).registers.get('TrainingRecords')?.views ?? [];
    expect(after.filter(({ isDefault }) => isDefault).map(view => view.name)).toEqual([name]);
  });
});

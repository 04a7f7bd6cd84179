import { aFoundSite, anEmptySite, desired, desiredList } from '../../test/builders/foundSite';
import { siteAfter } from '../../test/builders/siteAfter';
import type { Administration } from './administration';
import type { Change } from './change';
import { schemaVersion } from './desiredSite';
import type { FoundSite } from './foundSite';
import { planOf } from './planOf';
import { rightsMissing } from './rightsMissing';
import type { SetupProgress } from './setUp';
import { setUp, SetupError, setUpSite } from './setUp';

const first = { title: 'Inställningar', administration: 'Kungsholmens stadsdelsförvaltning' };

/** A site in memory that can refuse one change. */
const aSite = (found: FoundSite = anEmptySite(), refuseAt = Infinity) => {
  let site = found;
  const made: Change[] = [];
  const administration: Administration = {
    read: () => Promise.resolve(site),
    make: change => {
      if (made.length + 1 === refuseAt) return Promise.reject(new Error('Åtkomst nekad.'));
      made.push(change);
      site = siteAfter(site, change);
      return Promise.resolve();
    },
    addMember: () => Promise.reject(new Error('nobody is seated here'))
  };
  return { administration, made, site: () => site };
};

const changes = planOf(desired, anEmptySite()).changes.slice(0, 3);

test('varje steg sägs när det börjar och när det är klart', async () => {
  const steps: SetupProgress[] = [];
  for await (const step of setUp(aSite().administration, desired, changes)) steps.push(step);
  expect(steps).toEqual(changes.flatMap((change, index) => (['making', 'made'] as const).map(state => ({ change, index, of: 3, state }))));
});

test('den som avbryter får det pågående steget gjort och inget mer', async () => {
  const { administration, made } = aSite();
  const stop = { aborted: false };
  for await (const step of setUp(administration, desired, changes, stop)) if (step.state === 'made') stop.aborted = true;
  expect(made).toEqual(changes.slice(0, 1));
});

test('den som avbryter innan steget har börjat får det inte gjort', async () => {
  const { administration, made } = aSite();
  const stop = { aborted: false };
  for await (const step of setUp(administration, desired, changes, stop)) if (step.index === 1) stop.aborted = true;
  expect(made).toEqual(changes.slice(0, 1));
});

test('den som avbryter när en lista just har skapats får den också stängd', async () => {
  const { administration, made } = aSite();
  const stop = { aborted: false };
  const all = planOf(desired, anEmptySite()).changes;
  for await (const { change, state } of setUp(administration, desired, all, stop)) if (change.kind === 'createList' && state === 'made') stop.aborted = true;
  expect(made.slice(-2).map(({ kind }) => kind)).toEqual(['createList', 'setPermissions']);
  expect(made.filter(({ kind }) => kind === 'createList')).toHaveLength(1);
});

test('ett fel säger vilket steg, vilken lista och vad SharePoint svarade', async () => {
  const risks: Change = { kind: 'formatForm', list: desiredList('Risks') };
  const run = async (): Promise<void> => {
    for await (const step of setUp(aSite(anEmptySite(), 1).administration, desired, [risks])) void step;
  };
  await expect(run()).rejects.toThrow(SetupError);
  await expect(run()).rejects.toMatchObject({ change: risks, list: 'Risker', message: 'Åtkomst nekad.' });
});

test('stannar det efter något steg, vilket som helst, blir webbplatsen hel nästa gång', async () => {
  const whole = aSite();
  await setUpSite(whole.administration, desired, first);
  const total = whole.made.length;
  for (let refuseAt = 1; refuseAt <= total; refuseAt += 5) {
    const stopped = aSite(anEmptySite(), refuseAt);
    await expect(setUpSite(stopped.administration, desired, first)).rejects.toThrow(SetupError);
    expect(stopped.site().settings?.SchemaVersion).toBeUndefined();
    const resumed = aSite(stopped.site());
    await setUpSite(resumed.administration, desired, first);
    expect(resumed.site()).toEqual(whole.site());
  }
});

test('en tom webbplats blir hel i en körning, och nästa gör ingenting', async () => {
  const { administration, made, site } = aSite();
  await setUpSite(administration, desired, first);
  expect(site().settings).toMatchObject({ Administration: first.administration, SchemaVersion: schemaVersion });
  const before = made.length;
  await setUpSite(administration, desired, first);
  expect(made).toHaveLength(before);
});

test('där något är i vägen och ingen ser planen görs ingenting', async () => {
  const { administration, made } = aSite(aFoundSite({ registers: new Map() }));
  await expect(setUpSite(administration, desired, first)).rejects.toThrow('listGone');
  expect(made).toEqual([]);
});

describe('rättigheter', () => {
  const plan = planOf(desired, anEmptySite());
  const { caller } = anEmptySite();

  test('den som har dem saknar ingen, och den som administrerar webbplatsen har alla', () => {
    expect(rightsMissing(plan, caller)).toEqual([]);
    expect(rightsMissing(plan, { ...caller, rights: new Set(), isSiteAdministrator: true })).toEqual([]);
  });

  test('den som saknar någon får veta vilken innan något görs', () => {
    expect(rightsMissing(plan, { ...caller, rights: new Set(['viewLists', 'manageLists']) })).toEqual(['createGroups', 'managePermissions']);
  });

  test('bara det som planen behöver krävs', () => {
    expect(rightsMissing({ changes: [], conflicts: [] }, { ...caller, rights: new Set(['managePermissions']) })).toEqual([]);
    const rights = new Set(['viewLists', 'managePermissions'] as const);
    expect(rightsMissing({ changes: [{ kind: 'formatForm', list: desiredList('Risks') }], conflicts: [] }, { ...caller, rights })).toEqual(['manageLists']);
  });

  test('en medlem som får hantera listor men inte ser dem som finns får veta vad en ägare har', () => {
    const seen = planOf(desired, aFoundSite({ registers: new Map(), caller: { ...caller, groups: [] } }));
    expect(rightsMissing(seen, { ...caller, rights: new Set(['viewLists', 'manageLists']) })).toEqual(['viewLists', 'managePermissions', 'createGroups']);
  });

  test('den som inte får se vem som har behörighet kan inte kontrollera något', () => {
    expect(rightsMissing({ changes: [], conflicts: [] }, { ...caller, rights: new Set(['viewLists', 'manageLists']) })).toEqual(['managePermissions']);
  });
});

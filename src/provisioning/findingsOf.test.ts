import {
  aFoundSite, aPerson, contribute, desired, desiredList, fullControl, heldBy, members, owner, read, siteGroups, visitors, withList
} from '../../test/builders/foundSite';
import { siteAfterAll } from '../../test/builders/siteAfter';
import { groups } from '../registers/permissions';
import type { Fault, Finding } from './change';
import { findingsOf } from './findingsOf';
import type { FoundGroup, FoundPrincipal, FoundSite, Holding, UniqueRow } from './foundSite';
import { planOf } from './planOf';

const check = (found: FoundSite): readonly Finding[] => findingsOf(desired, found);
const faultsIn = (found: FoundSite): readonly string[] => check(found).map(({ severity, fault }) => `${severity} ${fault.kind}${'list' in fault ? ` ${fault.list.name}` : ''}`);
const onlyIn = (found: FoundSite): Finding => {
  const [finding, ...others] = check(found);
  expect(others).toEqual([]);
  if (!finding) throw new Error('nothing was found');
  return finding;
};

/** What the button beside the finding leads to. */
const repaired = (found: FoundSite, finding: Finding): FoundSite => siteAfterAll(found, finding.repair ?? []);

const withHolding = (list: string, ...holdings: readonly Holding[]): FoundSite =>
  withList(list, register => ({ ...register, holdings: [...(register.holdings ?? []), ...holdings] }));
const withRow = (list: string, row: UniqueRow): FoundSite => withList(list, register => ({ ...register, uniqueRows: [row] }));
const withGroup = (title: string, change: Partial<FoundGroup>): FoundSite => {
  const site = aFoundSite();
  const group = site.groups.get(title);
  if (!group) throw new Error(title);
  return { ...site, groups: new Map([...site.groups, [title, { ...group, ...change }]]) };
};

const everyone: FoundPrincipal = { id: 60, title: 'Alla', loginName: 'c:0(.s|true', type: 4 };
const everyoneButGuests: FoundPrincipal = { id: 61, title: 'Alla utom externa', loginName: 'c:0-.f|rolemanager|spo-grid-all-users/7f1d', type: 4 };
const link: FoundPrincipal = { id: 62, title: 'SharingLinks.7f1d.OrganizationView', loginName: 'SharingLinks.7f1d.OrganizationView', type: 8 };
const stranger = aPerson(70, 'Någon');
const incidents = desiredList('Incidents');

test('en webbplats i ordning ger inga anmärkningar', () => {
  expect(check(aFoundSite())).toEqual([]);
});

describe('vem som kommer åt en lista', () => {
  test('att Händelser kan läsas av Besökare är ett larm, och knappen tar bort det', () => {
    const found = withHolding('Incidents', heldBy(visitors, read));
    const finding = onlyIn(found);
    expect(finding).toEqual({
      severity: 'alarm',
      fault: { kind: 'tooMuchAccess', list: incidents, principal: visitors, level: 'read' },
      repair: [{ kind: 'revoke', list: incidents, from: visitors }]
    });
    expect(check(repaired(found, finding))).toEqual([]);
  });

  test.each([
    ['att läsa', [read], 'read'],
    ['att ändra', [contribute], 'edit'],
    ['att ta bort listan (Redigera)', [6], 'manage'],
    ['en nivå som webbplatsen själv har gjort', [0], 'manage'],
    ['flera nivåer', [read, fullControl], 'manage']
  ])('%s sägs som det är', (_, roles, level) => {
    expect(onlyIn(withHolding('Risks', heldBy(stranger, ...roles))).fault).toMatchObject({ kind: 'tooMuchAccess', principal: stranger, level });
  });

  test('den som får läsa men kan ändra är också ett larm', () => {
    const found = withList('Incidents', register => ({ ...register, holdings: register.holdings?.map(holding => ({ ...holding, roles: [...holding.roles, contribute] })) }));
    expect(check(found).map(({ fault }) => fault.kind)).toEqual([]);
    const risks = withList('Risks', register => ({ ...register, holdings: register.holdings?.map(holding => ({ ...holding, roles: [...holding.roles, contribute] })) }));
    expect(check(risks).map(({ fault }) => fault.kind === 'tooMuchAccess' && fault.principal.title)).toEqual([groups.managementTeam, groups.administrationHead]);
  });

  test('ägare och administratörer har redan allt', () => {
    const administrator = aPerson(71, 'Administratören');
    const found = withHolding('Incidents', heldBy(owner, fullControl), heldBy(administrator, fullControl));
    expect(check({ ...found, administrators: [administrator] })).toEqual([]);
  });

  test('knappen tar det som är för mycket, och det som tabellen ger är kvar', () => {
    const found = withList('Risks', register => ({
      ...register,
      holdings: register.holdings?.map(holding => (holding.principal.title === groups.managementTeam ? { ...holding, roles: [...holding.roles, contribute] } : holding))
    }));
    const finding = onlyIn(found);
    expect(finding.repair?.map(({ kind }) => kind)).toEqual(['revoke', 'setPermissions']);
    expect(check(repaired(found, finding))).toEqual([]);
  });

  test('ingen förlorar en lista innan ägarna har den', () => {
    const found = withList('Incidents', register => ({
      ...register,
      holdings: [...(register.holdings ?? []).filter(({ principal }) => principal.id !== siteGroups.owners?.id), heldBy(stranger, fullControl)]
    }));
    const tooMuch = check(found).find(({ fault }) => fault.kind === 'tooMuchAccess');
    expect(tooMuch?.repair).toEqual([
      { kind: 'setPermissions', list: incidents, missing: [{ to: { siteGroup: 'owners' }, role: fullControl }], breaksInheritance: false },
      { kind: 'revoke', list: incidents, from: stranger }
    ]);
  });

  test('den som inte når listan på annat sätt än personligen erbjuds inte att stänga ute sig själv', () => {
    const site = aFoundSite();
    const found = withHolding('Incidents', heldBy(stranger, fullControl));
    const alone = { ...found, caller: { ...site.caller, ...stranger, groups: [] }, siteGroups: { ...siteGroups, owners: undefined } };
    expect(check(alone).filter(({ fault }) => fault.kind === 'tooMuchAccess' && fault.principal.id === stranger.id)).toEqual([]);
    expect(faultsIn(found)).toEqual(['alarm tooMuchAccess Incidents']);
  });

  test('alla får läsa det som alla får läsa, men inget annat', () => {
    expect(check(withHolding('Settings', heldBy(everyone, read)))).toEqual([]);
    expect(faultsIn(withHolding('Settings', heldBy(everyone, contribute)))).toEqual(['alarm tooMuchAccess Settings']);
    expect(faultsIn(withHolding('Incidents', heldBy(everyoneButGuests, read)))).toEqual(['alarm tooMuchAccess Incidents']);
  });

  test('ISAM som inte längre kommer åt Händelser får det tillbaka', () => {
    const found = withList('Incidents', register => ({ ...register, holdings: register.holdings?.filter(({ principal }) => principal.title !== groups.infoSecCoordinator) }));
    const finding = onlyIn(found);
    expect(finding).toMatchObject({ severity: 'warning', fault: { kind: 'tooLittleAccess', grants: [{ to: { group: groups.infoSecCoordinator } }] } });
    expect(check(repaired(found, finding))).toEqual([]);
  });

  test('en lista som åter följer webbplatsen är ett larm, och så är alla som därmed kom in', () => {
    const found = withList('Incidents', register => ({ ...register, inheritsPermissions: true, holdings: [heldBy(members, 6), heldBy(visitors, read)] }));
    expect(faultsIn(found)).toEqual(['alarm inherits Incidents', 'alarm tooMuchAccess Incidents', 'alarm tooMuchAccess Incidents']);
    for (const finding of check(found)) expect(check(repaired(found, finding))).toEqual([]);
  });

  test('behörigheter som inte kan ses sägs vara osedda', () => {
    expect(faultsIn(withList('Incidents', register => ({ ...register, holdings: undefined })))).toEqual(['warning permissionsNotChecked Incidents']);
  });

  test('en stängd lista som den som tittar inte ser är inte kontrollerad', () => {
    const found = withList('Incidents', () => undefined);
    expect(faultsIn({ ...found, caller: { ...found.caller, groups: [] } })).toEqual(['warning permissionsNotChecked Incidents']);
  });
});

describe('enskilda rader och filer', () => {
  test('en rad som någon annan kommer åt är ett larm med namn', () => {
    const found = withRow('Incidents', { id: 12, title: 'En händelse', holdings: [heldBy(owner, fullControl), heldBy(stranger, read)] });
    const finding = onlyIn(found);
    expect(finding).toMatchObject({ severity: 'alarm', fault: { kind: 'rowPermissions', row: 12, who: ['Någon'] }, repair: [{ kind: 'inheritRow', row: 12 }] });
    expect(check(repaired(found, finding))).toEqual([]);
  });

  test('en delningslänk är ett larm', () => {
    const found = withRow('ReviewBasis', { id: 3, title: 'underlag.json', holdings: [heldBy(link, read)] });
    expect(onlyIn(found)).toMatchObject({ severity: 'alarm', fault: { kind: 'sharingLink', row: 3, title: 'underlag.json' }, repair: [{ kind: 'inheritRow' }] });
  });

  test('en länk och en person på samma rad sägs båda', () => {
    expect(faultsIn(withRow('Incidents', { id: 3, title: 'x', holdings: [heldBy(link, read), heldBy(stranger, read)] }))).toEqual([
      'alarm sharingLink Incidents', 'alarm rowPermissions Incidents'
    ]);
  });

  test('en rad som bara har stängts för några är en varning: siffrorna räknas på färre rader', () => {
    expect(onlyIn(withRow('Incidents', { id: 12, title: 'x', holdings: [heldBy(owner, fullControl)] }))).toMatchObject({ severity: 'warning', fault: { who: [owner.title] } });
  });

  test('rader som inte kunde gås igenom tigs inte ihjäl', () => {
    expect(faultsIn(withList('Incidents', register => ({ ...register, uniqueRows: undefined })))).toEqual(['warning rowsNotChecked Incidents']);
  });

  test('rader i en lista som alla får läsa är ingen fara', () => {
    expect(check(withRow('Settings', { id: 1, title: 'x', holdings: [heldBy(stranger, read)] }))).toEqual([]);
  });
});

describe('en lista som är borta', () => {
  const found = withList('Risks', () => undefined);

  test('sägs vara borta, och kan göras om: stängd från början, med sina kolumner', () => {
    const finding = onlyIn(found);
    expect(finding).toMatchObject({ severity: 'warning', fault: { kind: 'listGone' } });
    expect(finding.repair?.slice(0, 3).map(({ kind }) => kind)).toEqual(['createList', 'setPermissions', 'addColumns']);
    const made = siteAfterAll(found, finding.repair ?? []);
    expect(planOf(desired, made)).toMatchObject({ changes: [], conflicts: [] });
  });

  test('är inte borta för den som inte ser alla listor', () => {
    expect(check({ ...found, caller: { ...found.caller, groups: [] } }).map(({ fault }) => fault.kind)).not.toContain('listGone');
  });
});

describe('människor och grupper', () => {
  const faultIn = (site: FoundSite): Fault => onlyIn(site).fault;

  test('alla i ISAM:s grupp är ett larm', () => {
    const found = withGroup(groups.infoSecCoordinator, { members: [everyoneButGuests] });
    expect(onlyIn(found)).toEqual({ severity: 'alarm', fault: { kind: 'everyoneInGroup', group: groups.infoSecCoordinator, principal: everyoneButGuests } });
  });

  test('alla bland ägarna är ett larm', () => {
    const found = aFoundSite({ siteGroups: { ...siteGroups, owners: { ...siteGroups.owners, members: [owner, everyone] } as FoundGroup } });
    expect(faultIn(found)).toMatchObject({ kind: 'everyoneInGroup', group: 'Ägare' });
  });

  test.each([groups.infoSecCoordinator, groups.administrationHead])('%s utan medlemmar är en varning', group => {
    expect(onlyIn(withGroup(group, { members: [] }))).toMatchObject({ severity: 'warning', fault: { kind: 'emptyGroup', group } });
  });

  test('ledningsgruppen får vara tom', () => {
    expect(check(withGroup(groups.managementTeam, { members: [] }))).toEqual([]);
  });

  test.each([{ onlyMembersSeeMembers: true }, { members: undefined }])('en grupp vars medlemmar inte syns kan visas: %p', change => {
    expect(onlyIn(withGroup(groups.registrar, change))).toEqual({
      severity: 'warning',
      fault: { kind: 'hiddenMembers', group: groups.registrar },
      repair: [{ kind: 'showMembers', group: groups.registrar }]
    });
  });

  test('fler än fem ägare är många, och den som är ägare på två sätt räknas en gång', () => {
    const people = [1, 2, 3, 4, 5].map(number => aPerson(80 + number, `Ägare ${number}`));
    const owners = { ...siteGroups, owners: { ...siteGroups.owners, members: people } as FoundGroup };
    expect(check(aFoundSite({ siteGroups: owners, administrators: people }))).toEqual([]);
    expect(faultIn(aFoundSite({ siteGroups: owners, administrators: [stranger] }))).toEqual({ kind: 'manyOwners', count: 6 });
  });

  test('gäster på webbplatsen är en varning, och ett larm när de sitter i en grupp som kommer åt listorna', () => {
    const guest = { ...aPerson(90, 'Gäst'), loginName: 'i:0#.f|membership|gast_annan.se#ext#@example.org' };
    expect(onlyIn(aFoundSite({ guests: [guest] }))).toEqual({ severity: 'warning', fault: { kind: 'guests', people: [guest] } });
    expect(onlyIn({ ...withGroup(groups.managementTeam, { members: [guest] }), guests: [guest] }).severity).toBe('alarm');
  });

  test('en annan tidszon än Stockholms är en varning', () => {
    expect(onlyIn(aFoundSite({ timeZone: { id: 13, name: '(UTC-08:00) Pacific' } })).fault).toEqual({ kind: 'timeZone', name: '(UTC-08:00) Pacific' });
  });
});

test('larm står före varningar', () => {
  const found = { ...withHolding('ReviewBasis', heldBy(stranger, read)), timeZone: { id: 13, name: 'Pacific' } };
  expect(check(found).map(({ severity }) => severity)).toEqual(['alarm', 'warning']);
});

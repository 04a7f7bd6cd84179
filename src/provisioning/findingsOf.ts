import type { Change, Finding } from './change';
import { listFindings } from './checking/listFindings';
import { peopleFindings } from './checking/peopleFindings';
import { rowFindings } from './checking/rowFindings';
import { standingOf } from './comparing/standing';
import type { DesiredList, DesiredSite } from './desiredSite';
import type { FoundSite } from './foundSite';
import { planOf } from './planOf';
import { registersWithout } from './settingsRow';
import { upgrades } from './upgrades';

const stockholm = 4;

/** The plan for the site as if Settings had never named the list: it is made anew, and closed from the start. */
const remake = (list: DesiredList, desired: DesiredSite, found: FoundSite): readonly Change[] => {
  const unnamed = { ...found, settings: { ...found.settings, Registers: registersWithout(found.settings?.Registers, list.name) } };
  const aboutLists = planOf(desired, unnamed).changes.filter(change => change.kind !== 'writeSettings');
  return aboutLists.filter(change => 'list' in change && change.list.name === list.name);
};

const findingsOn = (list: DesiredList, desired: DesiredSite, found: FoundSite): readonly Finding[] => {
  const standing = standingOf(list, found, upgrades.map(({ replaces }) => replaces));
  if (standing.kind === 'ours') return [...listFindings(list, standing.register, found), ...rowFindings(list, standing.register, found)];
  if (standing.kind === 'held' && standing.conflict.kind === 'listGone') {
    return [{ severity: 'warning', fault: { kind: 'listGone', list }, repair: remake(list, desired, found) }];
  }
  if (standing.kind === 'held' && standing.conflict.kind === 'unseenList') {
    return [{ severity: 'warning', fault: { kind: 'permissionsNotChecked', list } }];
  }
  return [];
};

/**
 * What is wrong beside the plan, above all with who may see what; alarms first. What could not be looked at is told too:
 * a check that is silent about a list has found it in order.
 */
export const findingsOf = (desired: DesiredSite, found: FoundSite): readonly Finding[] => {
  const all: readonly Finding[] = [
    ...desired.lists.flatMap(list => findingsOn(list, desired, found)),
    ...peopleFindings(found),
    ...(found.timeZone.id === stockholm ? [] : [{ severity: 'warning', fault: { kind: 'timeZone', name: found.timeZone.name } } as const])
  ];
  return [...all.filter(({ severity }) => severity === 'alarm'), ...all.filter(({ severity }) => severity === 'warning')];
};

import { justMade } from '../../src/provisioning/comparing/justMade';
import type { Change } from '../../src/provisioning/change';
import type { DesiredList } from '../../src/provisioning/desiredSite';
import { formFormatterOf } from '../../src/provisioning/formFormatter';
import type { FoundColumn, FoundGroup, FoundRegister, FoundSite, Holding } from '../../src/provisioning/foundSite';
import { principalId } from '../../src/provisioning/principals';
import { registersAfter } from '../../src/provisioning/settingsRow';

import { foundColumn, foundView, idOf, withList } from './foundSite';

const group = (title: string, id: number): FoundGroup => ({ id, title, onlyMembersSeeMembers: false, members: [] });

const changedList = (register: FoundRegister, list: DesiredList, aspects: Extract<Change, { kind: 'changeList' }>['aspects']): FoundRegister => ({
  ...register,
  ...(aspects.includes('title') && { title: list.title }),
  ...(aspects.includes('purpose') && { description: list.purpose }),
  ...(aspects.includes('versioning') && { versioning: true }),
  ...(aspects.includes('attachments') && { attachments: false }),
  ...(aspects.includes('search') && { hiddenFromSearch: list.hiddenFromSearch }),
  ...(aspects.includes('rule') && { formula: list.rowRule?.formula, formulaMessage: list.rowRule?.message })
});

const changedColumn = (found: FoundColumn, { column, aspects, choices }: Extract<Change, { kind: 'changeColumns' }>['columns'][number]): FoundColumn => {
  const wanted = foundColumn(column);
  return {
    ...found,
    ...Object.fromEntries(aspects.flatMap((aspect): readonly (readonly [string, unknown])[] => {
      switch (aspect) {
        case 'choices':
          return [['choices', choices ?? wanted.choices]];
        case 'default':
          return [['defaultValue', wanted.defaultValue]];
        case 'limits':
          return [['min', wanted.min], ['max', wanted.max]];
        case 'rule':
          return [['formula', wanted.formula], ['formulaMessage', wanted.formulaMessage]];
        case 'thousands':
          return [['separatesThousands', wanted.separatesThousands]];
        default:
          return [[aspect, wanted[aspect]]];
      }
    }))
  };
};

const permitted = (site: FoundSite, register: FoundRegister, { missing }: Extract<Change, { kind: 'setPermissions' }>): FoundRegister => {
  const holdings: Holding[] = (register.inheritsPermissions ? [] : register.holdings ?? []).filter(({ principal }) => principal.id !== site.caller.id);
  for (const { to, role } of missing) {
    const id = principalId(site, to);
    if (id === undefined) continue;
    const held = holdings.find(({ principal }) => principal.id === id);
    if (held) holdings.splice(holdings.indexOf(held), 1, { ...held, roles: [...held.roles, role] });
    else holdings.push({ principal: { id, title: String(id), loginName: '', type: 8 }, roles: [role] });
  }
  return { ...register, inheritsPermissions: false, holdings };
};

/** The site as it is when one change has been made: what every implementation of `make` comes to. */
export const siteAfter = (site: FoundSite, change: Change): FoundSite => {
  const on = (by: (register: FoundRegister) => FoundRegister): FoundSite => ('list' in change ? withList(change.list.name, by, site) : site);
  switch (change.kind) {
    case 'createGroup':
      return { ...site, groups: new Map([...site.groups, [change.group.title, group(change.group.title, 500 + site.groups.size)]]) };
    case 'showMembers':
      return site;
    case 'createList': {
      if (site.registers.has(change.list.name)) return site;
      const made = { ...justMade(change.list), id: idOf(change.list.name) };
      return { ...site, registers: new Map([...site.registers, [change.list.name, made]]), lists: [...site.lists, made] };
    }
    case 'changeList':
      return on(register => changedList(register, change.list, change.aspects));
    case 'addColumns':
      return on(register => ({ ...register, columns: [...register.columns, ...change.columns.map(foundColumn)] }));
    case 'changeColumns':
      return on(register => ({
        ...register,
        columns: register.columns.map(found => {
          const changed = change.columns.find(({ column }) => column.column.name === found.name);
          return changed ? changedColumn(found, changed) : found;
        })
      }));
    case 'addViews':
      return on(register => ({
        ...register,
        views: [
          ...register.views.map(view => ({ ...view, isDefault: view.isDefault && !change.views.some(({ isDefault }) => isDefault) })),
          ...change.views.map(foundView)
        ]
      }));
    case 'changeViews':
      return on(register => ({
        ...register,
        views: register.views.map(found => {
          const view = change.views.find(({ name }) => name === found.name);
          return view ? { ...foundView(view), isDefault: view.isDefault || found.isDefault } : found;
        })
      }));
    case 'formatForm':
      return on(register => {
        const titleOf = (name: string): string => register.columns.find(column => column.name === name)?.title ?? name;
        return { ...register, contentType: { id: '0x01', formatter: formFormatterOf(change.list.form, titleOf) } };
      });
    case 'setPermissions':
      return on(register => permitted(site, register, change));
    case 'revoke':
      return on(register => ({ ...register, holdings: register.holdings?.filter(({ principal }) => principal.id !== change.from.id) }));
    case 'inheritRow':
      return on(register => ({ ...register, uniqueRows: register.uniqueRows?.filter(({ id }) => id !== change.row) }));
    case 'writeSettings': {
      const ids = new Map(change.made.flatMap(name => {
        const register = site.registers.get(name);
        return register ? [[name, register.id] as const] : [];
      }));
      const row = site.settings ?? { Id: 1, Title: change.first.title, Administration: change.first.administration };
      return { ...site, settings: { ...row, Registers: registersAfter(row.Registers, ids) } };
    }
    case 'markVersion':
      return { ...site, settings: { ...site.settings, SchemaVersion: change.version } };
  }
};

export const siteAfterAll = (site: FoundSite, changes: readonly Change[]): FoundSite => changes.reduce(siteAfter, site);

import { listsMade } from '../../registers/settings';
import type { Conflict } from '../change';
import type { DesiredList } from '../desiredSite';
import type { FoundList, FoundRegister, FoundSite } from '../foundSite';
import { callerHoldsEveryList } from '../principals';
import { listWordsShipped } from '../shipped/shipped';
import type { Shipped } from '../shipped/shipped';

import { justMade } from './justMade';

/** What stands at a register's address, and whether setup may touch it. */
export type Standing =
  | { readonly kind: 'absent'; readonly register: FoundRegister }
  | { readonly kind: 'ours'; readonly register: FoundRegister }
  | { readonly kind: 'held'; readonly conflict: Conflict };

/** Setup had not come to the end with this list: the Swedish title is given last. */
export const isHalfMade = (list: DesiredList, register: FoundRegister): boolean => register.title === list.name;

const bearsMark = (list: DesiredList, register: FoundRegister, shipped: readonly Shipped[]): boolean =>
  register.columns.some(({ name }) => name === 'ClientId') ||
  (register.description !== '' &&
    (register.description === list.purpose || listWordsShipped(shipped, list.name, 'purpose').has(register.description)));

/** Version 1 left no mark before the columns were there. A list without rows and without anything of others' harms nobody. */
const isRemnant = (list: DesiredList, register: FoundRegister): boolean =>
  register.itemCount === 0 &&
  [list.name, list.title].includes(register.title) &&
  register.columns.every(({ name }) => name === 'Title' || list.columns.some(({ column }) => column.name === name));

/** SharePoint takes no second list with a title, whatever its case. */
export const titleTaken = (list: DesiredList, title: string, lists: readonly FoundList[]): Conflict | undefined => {
  const other = lists.find(one => one.title.toLowerCase() === title.toLowerCase() && one.address !== list.address);
  return other && { kind: 'titleTaken', list, title, address: other.address };
};

export const standingOf = (list: DesiredList, site: FoundSite, shipped: readonly Shipped[]): Standing => {
  const made = listsMade(site.settings?.Registers);
  const register = site.registers.get(list.name);
  const id = made.get(list.name)?.toLowerCase();
  if (!register) {
    if (!made.has(list.name)) {
      const taken = titleTaken(list, list.name, site.lists);
      return taken ? { kind: 'held', conflict: taken } : { kind: 'absent', register: justMade(list) };
    }
    return { kind: 'held', conflict: { kind: callerHoldsEveryList(site) ? 'listGone' : 'unseenList', list } };
  }
  // Settings that names another list than this one vouches for nothing: somebody has made it anew.
  const isNamed = made.has(list.name) && (id === undefined || id === register.id);
  if (!isNamed && !bearsMark(list, register, shipped) && !isRemnant(list, register)) {
    return { kind: 'held', conflict: { kind: 'foreignAddress', list, title: register.title } };
  }
  if (register.template !== list.template) return { kind: 'held', conflict: { kind: 'wrongTemplate', list } };
  return { kind: 'ours', register };
};

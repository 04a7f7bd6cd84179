import type { Conflict, Kept, ListAspect } from '../change';
import type { DesiredList } from '../desiredSite';
import type { FoundList, FoundRegister } from '../foundSite';
import { listWordsShipped } from '../shipped/shipped';
import type { Shipped } from '../shipped/shipped';

import type { Comparison } from './comparison';
import { isSameRule } from './sameFormula';
import { isHalfMade, titleTaken } from './standing';

type Part = { readonly change?: ListAspect; readonly conflict?: Conflict; readonly kept?: Kept };

const title = (list: DesiredList, found: FoundRegister, lists: readonly FoundList[], shipped: readonly Shipped[]): Part => {
  if (found.title === list.title) return {};
  const isOurs = isHalfMade(list, found) || listWordsShipped(shipped, list.name, 'title').has(found.title);
  if (!isOurs) return { kept: { kind: 'listTitle', list, title: found.title } };
  const taken = titleTaken(list, list.title, lists);
  return taken ? { conflict: taken } : { change: 'title' };
};

const purpose = (list: DesiredList, found: FoundRegister, shipped: readonly Shipped[]): Part => {
  if (list.purpose === '' || found.description.trim() === list.purpose) return {};
  const isOurs = found.description === '' || listWordsShipped(shipped, list.name, 'purpose').has(found.description);
  return isOurs ? { change: 'purpose' } : { kept: { kind: 'purpose', list } };
};

/** The list's own settings. Whoever has hidden a list from search that need not be hidden has done no harm. */
export const listChanges = (
  list: DesiredList,
  found: FoundRegister,
  lists: readonly FoundList[],
  shipped: readonly Shipped[]
): Comparison => {
  const parts: readonly Part[] = [
    found.versioning ? {} : { change: 'versioning' },
    list.template === 100 && found.attachments ? { change: 'attachments' } : {},
    list.hiddenFromSearch && !found.hiddenFromSearch ? { change: 'search' } : {},
    list.rowRule && !isSameRule(list.rowRule, found, found.columns) ? { change: 'rule' } : {},
    purpose(list, found, shipped),
    title(list, found, lists, shipped)
  ];
  const aspects = parts.flatMap(({ change }) => change ?? []);
  return {
    changes: aspects.length > 0 ? [{ kind: 'changeList', list, aspects }] : [],
    conflicts: parts.flatMap(({ conflict }) => conflict ?? []),
    kept: parts.flatMap(({ kept }) => kept ?? [])
  };
};

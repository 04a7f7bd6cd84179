import type { Context } from '../context';
import { canOpenList, canViewItem, webRights } from '../security/access';
import { includes, rights } from '../security/permissionMask';
import { changesOf } from '../storage/changeLog';
import type { Change, ChangeKind, ChangeOwner, ChangeRange } from '../storage/changeLog';
import { itemById } from '../storage/itemTable';
import type { ItemRow } from '../storage/itemTable';
import { listById } from '../storage/lists';
import type { List } from '../storage/lists';
import { webByGuid, webById } from '../storage/webs';
import type { Web } from '../storage/webs';

/** A line of the log with what it tells of, as far as that is still there. */
export type SeenChange = Change & { readonly list: List | undefined; readonly row: ItemRow | undefined };

/** The changes of things that the acting user may see. What is gone can no longer be kept from anyone who sees its list. */
export const visibleChanges = (
  context: Context, owner: ChangeOwner, kinds: readonly ChangeKind[], types: readonly number[], range: ChangeRange
): readonly SeenChange[] => {
  const lists = new Map<number, List | undefined>();
  const listOf = (id: number): List | undefined => {
    if (!lists.has(id)) lists.set(id, openList(context, id));
    return lists.get(id);
  };
  const seen: SeenChange[] = [];
  let { after, upTo } = range;
  for (;;) {
    const read = changesOf(context.db, owner, kinds, types, { ...range, after, upTo });
    for (const change of read) {
      const shown = shownTo(context, change, listOf);
      if (shown && seen.push(shown) === range.limit) return seen;
    }
    const last = read.at(-1);
    if (!last || read.length < range.limit) return seen;
    if (range.latestFirst) upTo = last.id - 1;
    else after = last.id;
  }
};

const openList = (context: Context, id: number): List | undefined => {
  const list = listById(context.db, id);
  const there = list && webOf(context, webById(context.db, list.webId));
  return list && there && canOpenList(there, list) ? list : undefined;
};

/** A site's log tells of all its webs: what a list inherits, it inherits from its own. Nothing where the caller may not open that web. */
const webOf = (context: Context, web: Web | undefined): Context | undefined => {
  const there = web && { ...context, web };
  return there && includes(webRights(there), rights.open) ? there : undefined;
};

const isClosedWeb = (context: Context, guid: string | null): boolean => {
  const web = guid === null ? undefined : webByGuid(context.db, context.web.siteId, guid);
  return web !== undefined && webOf(context, web) === undefined;
};

const shownTo = (context: Context, change: Change, listOf: (id: number) => List | undefined): SeenChange | undefined => {
  if (change.listId === null) {
    if (change.kind === 'web' && isClosedWeb(context, change.guid ?? change.webGuid)) return undefined;
    const isPerson = change.kind === 'group' || change.kind === 'user';
    return isPerson && !includes(webRights(context), rights.browseUserInfo) ? undefined : { ...change, list: undefined, row: undefined };
  }
  const list = listOf(change.listId);
  // What a list that is gone has been through is told to everyone; what lay in it to nobody.
  if (!list) return change.kind === 'list' && !listById(context.db, change.listId) ? { ...change, list, row: undefined } : undefined;
  if (change.kind !== 'item' || change.number === null) return { ...change, list, row: undefined };
  const row = itemById(context.db, list.id, change.number);
  const there = webOf(context, webById(context.db, list.webId));
  return row && !(there && canViewItem(there, list, row)) ? undefined : { ...change, list, row };
};
